import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PipelineError } from '../pipeline-error.ts';
import { runJob, type Answer, type Job, type JobName, type Jobs } from './job.ts';
import type { Numbered, Reply } from './job.ts';
import { openRowTools, type RowTools, type ToolPaths } from './row-tools.ts';
import { compilePatternsAtOnce, stayYoung } from './engine-flags.ts';

/** Threads that take rows through the stages; answers come when they come, see `orderedMap`. */
export interface WorkerPool {
	/** how many jobs keep every thread busy */
	width: number;
	run<Name extends JobName>(name: Name, ask: Jobs[Name]['ask']): Promise<Jobs[Name]['answer']>;
	close(): Promise<void>;
}

interface Waiting {
	resolve: (answer: Answer) => void;
	reject: (error: Error) => void;
}

interface Thread {
	worker: Worker;
	waiting: Map<number, Waiting>;
	/** why it ended; a job given to it afterwards would wait for ever */
	fault: Error | null;
}

function faultOf(reply: Extract<Reply, { fault: unknown }>): Error {
	const { message, stack, sentence } = reply.fault;
	if (sentence) return new PipelineError(sentence);
	return Object.assign(new Error(message), stack ? { stack } : {});
}

/**
 * What a thread needs is 60 MB; unbounded, its heap grows to several times that before it is swept. With
 * less room for what is new, the sweeping takes half as long again: a batch's rows live until it ends.
 */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };

function startThread(paths: ToolPaths): Thread {
	const worker = new Worker(new URL('./row-worker.ts', import.meta.url), {
		workerData: paths,
		resourceLimits: RESOURCE_LIMITS
	});
	const waiting: Thread['waiting'] = new Map();
	const thread: Thread = { worker, waiting, fault: null };
	worker.on('message', ({ number, ...reply }: Numbered<Reply>) => {
		const job = waiting.get(number);
		waiting.delete(number);
		if ('fault' in reply) job?.reject(faultOf(reply));
		else job?.resolve(reply.answer);
	});
	const end = (fault: Error) => {
		thread.fault ??= fault;
		for (const job of waiting.values()) job.reject(thread.fault);
		waiting.clear();
	};
	// It makes ready at once, while the file is looked at; nobody waits for this answer.
	worker.postMessage({ number: 0, name: 'version', ask: {} } satisfies Numbered<Job>);
	worker.on('error', end);
	worker.on('exit', (code) => end(new Error(`a row worker ended early, with code ${code}`)));
	return thread;
}

/** Runs jobs in this very thread: for files too small to be worth the start of another. */
export function openInlinePool(paths: ToolPaths): WorkerPool {
	compilePatternsAtOnce();
	let tools: RowTools | null = null;
	return {
		width: 1,
		run: async (name, ask) => {
			tools ??= openRowTools(paths);
			// A copy, as another thread would get it: a cell that is remembered would keep the whole file's text.
			return runJob(structuredClone({ name, ask } as Job), tools) as never;
		},
		close: async () => undefined
	};
}

/** Starts `count` threads, as many as there are cores (at most 8) unless told. */
export function openWorkerPool(
	paths: ToolPaths,
	count = Math.min(8, availableParallelism())
): WorkerPool {
	stayYoung();
	compilePatternsAtOnce();
	const threads = Array.from({ length: count }, () => startThread(paths));
	let number = 0;
	return {
		width: 2 * count,
		run: (name, ask) =>
			new Promise((resolve, reject) => {
				const [first, ...rest] = threads;
				if (!first) throw new RangeError('a pool needs at least one thread');
				const thread = rest.reduce(
					(free, next) => (next.waiting.size < free.waiting.size ? next : free),
					first
				);
				if (thread.fault) throw thread.fault;
				number += 1;
				thread.waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
				thread.worker.postMessage({ number, name, ask });
			}),
		close: async () => {
			for (const { worker } of threads) worker.removeAllListeners('exit');
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		}
	};
}

/**
 * Below this many bytes the rows are worked in the thread that reads them: some 15,000 texts; two
 * others take as long to get ready as they would save.
 */
const SMALL_INPUT = 4_000_000;

/** The pool that fits an input of so many bytes. */
export const poolFor = (bytes: number, paths: ToolPaths): WorkerPool =>
	bytes < SMALL_INPUT ? openInlinePool(paths) : openWorkerPool(paths);
