import { existsSync } from 'node:fs';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { FASTTEXT_FLAGS, hasFasttext, type FasttextFlags } from './fasttext.ts';
import type { BenchSettings } from './parts.ts';
import { percent, printHead, printLine } from './table.ts';
import { answerByBayes, answerByCueWords, answerByFasttext } from './vsfc/baselines.ts';
import { chooseSettings } from './vsfc/choose-settings.ts';
import { readCorpus, type Corpus } from './vsfc/corpus.ts';
import { answerTest } from './vsfc/engine.ts';
import { qualityOf, type Answers } from './vsfc/quality.ts';
import { SENTIMENT, TOPIC, type Task } from './vsfc/tasks.ts';

const COLUMNS = [
	...['accuracy', 'weighted F1', 'macro-F1', 'no diacritics'],
	...['calibr. error', 'at 80 %']
];

function print(name: string, answers: Answers): void {
	const quality = qualityOf(answers);
	const shares = [
		...[quality.accuracy, quality.weightedF1, quality.macroF1, quality.stripped],
		...[quality.calibrationError, quality.covered]
	];
	printLine(name, ...shares.map((share) => (share === null ? '–' : percent(share))));
}

function benchTask(task: Task, corpus: Corpus): void {
	const cues = buildCueTable(readTaxonomy('data/reference'));
	const chosen = chooseSettings(task, [...corpus.train, ...corpus.dev], cues);
	const settings = Object.entries(chosen.settings).map(([name, value]) => `${name} ${value}`);
	const shifts = chosen.shifts.map((shift) => shift.toFixed(2)).join(' ');
	console.log(
		`chosen by folds of train and dev (${percent(chosen.score)}): ${settings.join(', ')}, shifts ${shifts}`
	);
	print('ours, learned on train', answerTest(task, corpus, cues, chosen));
}

/**
 * The engine on another corpus, UIT-VSFC, by its official split: chosen by cross-validation
 * within train and dev, learned on train, scored on test; beside it, what else there is.
 */
export function benchVsfc({ vsfc }: BenchSettings): void {
	if (!vsfc || !existsSync(vsfc)) {
		console.log(
			'\nVSFC: not measured. Name the file with --vsfc <uit_vsfc.tsv> (or VSFC_FILE); its columns are split, text, sentiment, topic.'
		);
		return;
	}
	const corpus = readCorpus(vsfc);
	printHead(`VSFC sentiment, ${corpus.test.length} test texts`, ...COLUMNS);
	printLine('target', '≥ 90.0 %', '≥ 89.3 %', '≥ 75.0 %', '≥ 89.0 %', '≤ 1.5 %', '≥ 96.0 %');
	benchTask(SENTIMENT, corpus);
	const flags = hasFasttext() ? (Object.keys(FASTTEXT_FLAGS) as FasttextFlags[]) : [];
	for (const flag of flags) print(`fastText, ${flag}`, answerByFasttext(SENTIMENT, corpus, flag));
	print('cue words only', answerByCueWords(SENTIMENT, corpus));
	print("natural's BayesClassifier", answerByBayes(SENTIMENT, corpus));
	printHead(`VSFC topic, ${corpus.test.length} test texts`, ...COLUMNS);
	printLine('target', '≥ 86.5 %', '', '≥ 75.0 %');
	benchTask(TOPIC, corpus);
	for (const flag of flags) print(`fastText, ${flag}`, answerByFasttext(TOPIC, corpus, flag));
}
