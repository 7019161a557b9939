import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Step, StepResult } from './messages.ts';
import { writeCsv } from './write-csv.ts';

export interface Ingested {
	rows: number;
	first: StepResult;
	published: StepResult;
	/** one in a hundred of the first file */
	second: StepResult;
	publishedAgain: StepResult;
}

const STEPPER = fileURLToPath(new URL('./stepper.ts', import.meta.url));

function run(step: Step): Promise<StepResult> {
	return new Promise((resolve, reject) => {
		const child = fork(STEPPER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
		child.on('message', (result: StepResult) => resolve(result));
		child.on('exit', (code) => reject(new Error(`the loading process ended with code ${code}`)));
		child.send(step);
	});
}

/** Loads a file of so many texts and publishes, then a second one of 1 %, each in its own process. */
export async function measureIngest(
	dir: string,
	rows: number,
	options: { asOf: string; seed: number; onProgress: (what: string) => void }
): Promise<Ingested> {
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	options.onProgress(`writing ${rows.toLocaleString('en')} texts`);
	const { first, second, mapping } = await writeCsv(dir, rows, options);
	const warehouse = join(dir, 'warehouse');
	const step = (what: string, file: string | null) => {
		options.onProgress(what);
		return run({ warehouse, mapping, file });
	};
	return {
		rows,
		first: await step('loading the first file', first),
		published: await step('publishing', null),
		second: await step('loading the second file', second),
		publishedAgain: await step('publishing again', null)
	};
}
