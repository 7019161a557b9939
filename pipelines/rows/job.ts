import type { Sentence } from '../pipeline-error.ts';
import { labelTexts, type TextLabelled, type TextRequest } from './label-texts.ts';
import { readAgain, type ReadAgain, type StoredText } from './read-again.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowTools } from './row-tools.ts';
import { runBatch, type BatchItems, type BatchResult } from './run-batch.ts';

/** What a worker can be asked. */
export interface Jobs {
	rows: { ask: { plan: RowPlan; items: BatchItems }; answer: BatchResult };
	labels: { ask: { requests: TextRequest[] }; answer: TextLabelled[] };
	readAgain: { ask: { texts: StoredText[] }; answer: ReadAgain[] };
	version: { ask: Record<string, never>; answer: string };
}
export type JobName = keyof Jobs;
export type Job = { [Name in JobName]: { name: Name; ask: Jobs[Name]['ask'] } }[JobName];
export type Answer = Jobs[JobName]['answer'];

export type Numbered<T> = T & { number: number };
export type Reply =
	{ answer: Answer } | { fault: { message: string; stack?: string; sentence?: Sentence } };

/** Does one job with the tools of its thread. */
export function runJob(job: Job, tools: RowTools): Answer {
	switch (job.name) {
		case 'rows':
			return runBatch(job.ask.plan, job.ask.items, tools);
		case 'labels':
			return labelTexts(job.ask.requests, tools);
		case 'readAgain':
			return readAgain(job.ask.texts, tools);
		case 'version':
			return tools.classifier_version;
	}
}
