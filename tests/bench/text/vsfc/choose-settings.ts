import type { CueTable } from '#lib/classifier/cues.ts';
import { accuracy, macroF1 } from '#lib/classifier/metrics.ts';
import { argmax } from '#lib/classifier/softmax.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { createCrossValidation, joinFolds, type FoldScores } from './cross-validate.ts';
import type { Settings, Task } from './tasks.ts';

/**
 * Where the search starts, and what is tried of each setting while the others stay. Naive Bayes and
 * the regression by ratios tell much the same, so the search starts with neither.
 */
const START: Settings = { cost: 4, naive: 0, ratioShare: 0, rarity: 0, wordWeight: 1 };
const TRIED: { [Name in keyof Settings]: readonly number[] } = {
	ratioShare: [0.2, 0.3],
	rarity: [-0.5],
	cost: [8],
	naive: [0.05, 0.1],
	wordWeight: [1.5]
};

/** What is tried of a class's shift: wide steps first, then half as wide around the best. */
const SHIFTS = [-1, -0.8, -0.6, -0.4, -0.2, 0.2, 0.4, 0.6, 0.8, 1];
const ROUNDS = [1, 2];

export interface Chosen {
	settings: Settings;
	/** added to each class's score, so that rare classes get their share */
	shifts: number[];
	/** what the search reached on the texts that it chose by, so a little flattering */
	score: number;
}

/** The mean of accuracy, macro-F1 and accuracy without diacritics. */
function scoreOf(
	{ classes }: Task,
	{ right, written, stripped }: FoldScores,
	shifts: readonly number[]
): number {
	const answers = (scores: Float64Array) =>
		right.map((_, at) => {
			const own = scores.subarray(at * classes.length, (at + 1) * classes.length);
			return classes[argmax(own.map((score, q) => score + (shifts[q] ?? 0)))] ?? '';
		});
	const given = answers(written);
	return (accuracy(right, given) + macroF1(right, given) + accuracy(right, answers(stripped))) / 3;
}

function climbShifts(task: Task, scores: FoldScores): number[] {
	const none = task.classes.map(() => 0);
	let best = { shifts: none, score: scoreOf(task, scores, none) };
	for (const round of ROUNDS) {
		for (let q = 0; q < none.length; q++) {
			const { shifts } = best;
			for (const step of SHIFTS) {
				const tried = shifts.with(q, (shifts[q] ?? 0) + step / round);
				const score = scoreOf(task, scores, tried);
				if (score > best.score) best = { shifts: tried, score };
			}
		}
	}
	return best.shifts;
}

/** The best shifts are a matter of luck: the mean of those found without each fold in turn is less so. */
function chooseShifts(task: Task, folds: readonly FoldScores[]): number[] {
	const found = folds.map((left) =>
		climbShifts(task, joinFolds(folds.filter((fold) => fold !== left)))
	);
	return task.classes.map((_, q) => {
		const sum = found.reduce((total, shifts) => total + (shifts[q] ?? 0), 0);
		return sum / found.length;
	});
}

/**
 * The settings that do best by cross-validation within the given texts, one setting after another,
 * then the shifts of the classes.
 */
export function chooseSettings(task: Task, texts: readonly TrainingText[], cues: CueTable): Chosen {
	const validate = createCrossValidation(task, texts, cues);
	const tryOut = (settings: Settings) => {
		const folds = validate(settings);
		return { settings, folds, score: scoreOf(task, joinFolds(folds), []) };
	};
	let best = tryOut(START);
	for (const name of Object.keys(TRIED) as (keyof Settings)[]) {
		const { settings } = best;
		for (const value of TRIED[name]) {
			const tried = tryOut({ ...settings, [name]: value });
			if (tried.score > best.score) best = tried;
			process.stderr.write(`  ${task.name} ${name} ${value}: ${(100 * tried.score).toFixed(2)}\n`);
		}
	}
	const shifts = chooseShifts(task, best.folds);
	const score = scoreOf(task, joinFolds(best.folds), shifts);
	return { settings: best.settings, shifts, score };
}
