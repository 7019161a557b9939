import { parentPort, workerData } from 'node:worker_threads';
import { PipelineError } from '../pipeline-error.ts';
import { runJob, type Job, type Numbered, type Reply } from './job.ts';
import { openRowTools, type RowTools, type ToolPaths } from './row-tools.ts';

let tools: RowTools | null = null;

function reply(job: Job): Reply {
	try {
		tools ??= openRowTools(workerData as ToolPaths);
		return { answer: runJob(job, tools) };
	} catch (error) {
		const { message, stack } = error instanceof Error ? error : new Error(String(error));
		const sentence = error instanceof PipelineError ? error.sentence : undefined;
		return { fault: { message, ...(stack && { stack }), ...(sentence && { sentence }) } };
	}
}

parentPort?.on('message', ({ number, ...job }: Numbered<Job>) => {
	parentPort?.postMessage({ number, ...reply(job) } satisfies Numbered<Reply>);
});
