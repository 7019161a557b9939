import { calibrate } from '#lib/classifier/calibrate.ts';
import { evaluate, type Evaluation, type ScoreName } from '#lib/classifier/evaluate.ts';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { headsOf } from '#lib/classifier/heads.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { holdOutInWorkers } from '#pipelines/training/hold-out-in-workers.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { atLeast, atMost, percent, printHead, printLine } from './table.ts';

/** Authors of higher numbers were added by those who wrote the classifier. */
const LAST_GIVEN = 14;

/** The acceptance's measures: its yardstick's mean over ten authors, and what it asks for. */
const MEASURES: { name: ScoreName; yardstick: number; target: number }[] = [
	{ name: 'sentiment', yardstick: 0.829, target: 0.86 },
	{ name: 'sentiment_macro_f1', yardstick: 0.817, target: 0.85 },
	{ name: 'issue', yardstick: 0.778, target: 0.815 },
	{ name: 'issue_top3', yardstick: 0.902, target: 0.93 },
	{ name: 'issue_group', yardstick: 0.808, target: 0.84 },
	{ name: 'kind', yardstick: 0.818, target: 0.85 }
];
const HEADS = ['sentiment', 'issue', 'kind'] as const;
const DIACRITICS_COST = 0.015;
const TEENCODE_COST = 0.04;

interface Measured {
	given: Evaluation;
	/** with chat spellings, drawn from the table that reads them, where `given` has no diacritics */
	chatty: Evaluation;
	/** the texts that their authors wrote in chat spellings, all together */
	teencode: Evaluation;
}

const taxonomy = () => readTaxonomy('data/reference');

/** Scores each of `authors` by a classifier that learned from all other `texts`. */
async function measure(
	texts: readonly TrainingText[],
	authors: readonly string[]
): Promise<Measured> {
	const heads = headsOf(taxonomy());
	const started = performance.now();
	const sources = { texts, taxonomy: taxonomy(), options: FIT_OPTIONS };
	const heldOut = await holdOutInWorkers(sources, authors, (author) =>
		process.stderr.write(
			`  ${author} scored (${Math.round((performance.now() - started) / 1e3)} s)\n`
		)
	);
	const spans = heads.map(({ name, classes }) => ({ name, classes, scale: 1, bias: [] }));
	const calibration = calibrate(heldOut, heads, spans);
	const chatty = heldOut.map((text) => ({ ...text, strippedScores: text.chattyScores }));
	const teencode = heldOut
		.filter(({ label }) => label.tags.includes('teencode'))
		.map((text) => ({ ...text, label: { ...text.label, author: 'all' } }));
	return {
		teencode: evaluate(teencode, spans, calibration, taxonomy()),
		given: evaluate(heldOut, spans, calibration, taxonomy()),
		chatty: evaluate(chatty, spans, calibration, taxonomy())
	};
}

function print(title: string, { given, chatty, teencode }: Measured, isJudged = true): void {
	const columns = ['mean', 'least', ...(isJudged ? ['target', 'yardstick'] : [])];
	printHead(`${title}: mean over ${given.authors.length}`, ...columns);
	for (const { name, yardstick, target } of MEASURES) {
		const mean = given.mean[name];
		const { author = '' } = given.authors.find((one) => one[name] === given.least[name]) ?? {};
		const least = `${percent(given.least[name])} ${author}`;
		const judged = isJudged ? [atLeast(mean, target), percent(yardstick)] : [];
		printLine(name, percent(mean), least, ...judged);
	}
	for (const head of HEADS) {
		const name: ScoreName = `${head}_no_diacritics`;
		const costs = [given, chatty].map(({ mean }) => mean[head] - mean[name]);
		const [stripped = 0, chat = 0] = costs;
		const least = [given, chatty].map((scores) => percent(scores.least[name]));
		printLine(
			`${head} without diacritics (cost ${percent(stripped)})`,
			...[percent(given.mean[name]), least[0] ?? '', atMost(stripped, DIACRITICS_COST)]
		);
		printLine(
			`${head} in teencode (cost ${percent(chat)})`,
			...[percent(chatty.mean[name]), least[1] ?? '', atMost(chat, TEENCODE_COST)]
		);
		const { texts = 0 } = teencode.authors[0] ?? {};
		if (texts > 0)
			printLine(`${head} of ${texts} texts tagged teencode`, percent(teencode.mean[head]));
	}
}

const authorsOf = (texts: readonly TrainingText[]) => [...new Set(texts.map((one) => one.author))];

const isGiven = ({ author }: TrainingText) => Number(author.slice(1)) <= LAST_GIVEN;

/**
 * Leave-one-author-out on the texts that were given. With those that were added, `train` measures it:
 * its report is `data/classifier/evaluation.json`.
 */
export async function benchAuthors(): Promise<void> {
	const { texts, contrast } = readTrainingTexts('data/training');
	const [given, hard] = [texts.filter(isGiven), contrast.filter(isGiven)];
	const learned = [...given, ...hard];
	print('Authors, learning from the given texts', await measure(learned, authorsOf(given)));
	print('Hard slice, the contrast sets', await measure(learned, authorsOf(hard)), false);
}
