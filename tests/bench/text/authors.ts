import { calibrate } from '#lib/classifier/calibrate.ts';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { evaluate, type Evaluation, type ScoreName } from '#lib/classifier/evaluate.ts';
import { FIT_OPTIONS, prepareTexts } from '#lib/classifier/fit.ts';
import { leaveOneAuthorOut } from '#lib/classifier/folds.ts';
import { headsOf } from '#lib/classifier/heads.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { atLeast, atMost, percent, printHead, printLine } from './table.ts';

/** Natural authors that were added later by those who wrote the classifier. */
const ADDED = new Set(['W15', 'W16', 'W17', 'W18']);

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
function measure(texts: readonly TrainingText[], authors: readonly string[]): Measured {
	const heads = headsOf(taxonomy());
	const prepared = prepareTexts(texts, FIT_OPTIONS.seed);
	const cues = buildCueTable(taxonomy());
	const started = process.cpuUsage();
	const heldOut = leaveOneAuthorOut(prepared, authors, heads, cues, FIT_OPTIONS, (author) => {
		const { user, system } = process.cpuUsage(started);
		process.stderr.write(`  ${author} scored (${Math.round((user + system) / 1e6)} s CPU)\n`);
	});
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

/** Leave-one-author-out: on the texts that were given, and with those that were added. */
export function benchAuthors(): void {
	const { texts, contrast } = readTrainingTexts('data/training');
	const given = texts.filter(({ author }) => !ADDED.has(author));
	const learned = [...given, ...contrast];
	print('Authors, learning from the given texts', measure(learned, authorsOf(given)));
	print('Hard slice, the contrast sets', measure(learned, authorsOf(contrast)), false);
	if (texts.length === given.length) return;
	const all = [...texts, ...contrast];
	print('The same authors, learning from the added texts too', measure(all, authorsOf(given)));
}
