import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { PipelineError } from '../pipeline-error.ts';
import { PROPOSED_ENTITIES, type ProposedEntity } from '../propose/header-words.ts';
import { createPlaceLookup } from '../propose/place-lookup.ts';
import { proposalLines } from '../propose/proposal-lines.ts';
import { proposeMapping } from '../propose/propose-mapping.ts';
import { takeSample } from '../propose/take-sample.ts';
import { readFileHead } from '../sources/file-head.ts';
import { withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	out?: string;
	entity?: ProposedEntity;
	json?: true;
}

/** A mapping that somebody corrected must not be lost to a proposal. */
async function writeNew(path: string, text: string): Promise<void> {
	await writeFile(path, text, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
		const isThere = cause.code === 'EEXIST';
		throw new PipelineError(
			{
				vi: isThere
					? `Tệp ${path} đã có và không bị ghi đè. Hãy chọn tên khác sau --out.`
					: `Không ghi được tệp ${path}. Hãy kiểm tra đường dẫn sau --out.`,
				en: isThere
					? `The file ${path} exists and is not written over. Choose another name after --out.`
					: `The file ${path} cannot be written. Check the path after --out.`
			},
			{ cause }
		);
	});
}

/** Adds `propose`: a mapping for a file, with reasons, and a list of what a person should check. */
export function addProposeCommand(program: Command): void {
	withWarehouse(program.command('propose'))
		.description('Đề xuất tệp ánh xạ cho một tệp dữ liệu / propose a mapping for a file')
		.argument('<file>', 'tệp dữ liệu / file to look at')
		.option('--out <mapping.json>', 'ghi tệp ánh xạ vào đây / write the mapping here')
		.addOption(
			new Option('--entity <name>', 'tệp chứa gì / what the file holds').choices(PROPOSED_ENTITIES)
		)
		.option('--json', 'in cả lý do dưới dạng JSON / print all of it as JSON')
		.action(async (file: string, { reference, out, entity, json }: Options) => {
			const head = await readFileHead(file);
			const places = createPlaceLookup(buildPlaceIndex(readGazetteer(reference)));
			const sample = await takeSample(head);
			const proposal = proposeMapping({ file, sample, places, entity: entity ?? null });
			const text = `${JSON.stringify(proposal.mapping, null, '\t')}\n`;
			if (out) await writeNew(out, text);
			if (json) process.stdout.write(`${JSON.stringify(proposal)}\n`);
			else if (!out) process.stdout.write(text);
			// Standard output holds the mapping alone, so that it can be sent to a file.
			for (const line of json ? [] : proposalLines(proposal)) process.stderr.write(`${line}\n`);
		});
}
