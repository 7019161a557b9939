import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FitOptions } from '#lib/classifier/fit.ts';
import type { HeldOutText } from '#lib/classifier/folds.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';

/** What every fold learns from. */
export interface FoldSources {
	texts: readonly TrainingText[];
	taxonomy: Taxonomy;
	options: FitOptions;
}

/** The scores of one author's texts, in their order. */
export type FoldScores = Omit<HeldOutText, 'label'>[];

/** Each thread holds all weights of a fit in memory, about a gigabyte for the shipped texts. */
const MOST_THREADS = 4;

/**
 * Scores each author's texts by a classifier trained on all the others', in as many threads as there
 * are cores; gives what `leaveOneAuthorOut` gives.
 * @param onFold told each author's name when their texts have been scored
 * @throws Error what a thread failed with; the others are stopped
 */
export async function holdOutInWorkers(
	sources: FoldSources,
	authors: readonly string[],
	onFold: (author: string) => void
): Promise<HeldOutText[]> {
	const found = new Map<string, HeldOutText[]>();
	const left = authors.values();
	const count = Math.min(MOST_THREADS, availableParallelism(), authors.length);
	const threads = Array.from({ length: count }, () => startThread(sources));
	try {
		await Promise.all(
			threads.map(async ({ scoresOf }) => {
				for (const author of left) {
					found.set(author, labelled(sources.texts, author, await scoresOf(author)));
					onFold(author);
				}
			})
		);
	} finally {
		// Also where one has failed: the others would go on for minutes.
		await Promise.all(threads.map(({ worker }) => worker.terminate()));
	}
	return authors.flatMap((author) => found.get(author) ?? []);
}

function startThread(sources: FoldSources) {
	const worker = new Worker(new URL('./fold-worker.ts', import.meta.url), { workerData: sources });
	const ended = once(worker, 'exit').then(([code]) => {
		throw new Error(`A thread of the training ended early, with code ${String(code)}.`);
	});
	// Each ends once, mostly when nobody waits for it any more.
	ended.catch(() => undefined);
	const scoresOf = async (author: string): Promise<FoldScores> => {
		worker.postMessage(author);
		const [scores] = (await Promise.race([once(worker, 'message'), ended])) as [FoldScores];
		return scores;
	};
	return { worker, scoresOf };
}

function labelled(texts: readonly TrainingText[], author: string, scores: FoldScores) {
	const own = texts.filter((text) => text.author === author);
	return scores.map((score, at): HeldOutText => {
		const label = own[at];
		if (!label) throw new Error(`A thread scored more texts than ${author} wrote.`);
		return { label, ...score };
	});
}
