import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import { createAccountant } from '#lib/classifier/account-text.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { PipelineError } from '../pipeline-error.ts';
import { readArtefact } from '../rows/row-tools.ts';
import { explanationLines, shownExplanation } from '../training/explanation-lines.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	json?: true;
	receivedOn?: string;
	province?: string;
}

async function givenText(words: readonly string[]): Promise<string> {
	const given = words.length > 0 ? words.join(' ') : await readAll(process.stdin);
	if (given.trim() !== '') return given.trim();
	throw new PipelineError({
		vi: 'Chưa có câu nào để giải thích. Hãy viết: npm run pipeline -- explain "câu văn"',
		en: 'There is no text to explain. Write: npm run pipeline -- explain "a sentence"'
	});
}

/** Adds `explain`: what is understood of one text, and the words that make each label's score. */
export function addExplainCommand(program: Command): void {
	withWarehouse(program.command('explain'))
		.argument('[text...]', 'câu văn; không ghi thì đọc từ đầu vào / text, else standard input')
		.description('Giải thích cách hiểu một câu / explain how one text is understood')
		.option('--received-on <day>', 'ngày nhận / day received', parseDayOption)
		.option('--province <code>', 'mã tỉnh / province code')
		.option('--json', 'in một bản JSON / print one JSON object')
		.action(async (words: string[], options: Options) => {
			const text = await givenText(words);
			const taxonomy = readTaxonomy(options.reference);
			const explain = createAccountant({
				classifier: createClassifier(readArtefact(options.classifier), taxonomy),
				placeIndex: buildPlaceIndex(readGazetteer(options.reference))
			});
			const found = explain(text, {
				received_on: options.receivedOn ?? null,
				province_code: options.province ?? null
			});
			const said = options.json
				? JSON.stringify(shownExplanation(found))
				: explanationLines(found, taxonomy).join('\n');
			process.stdout.write(`${said}\n`);
		});
}
