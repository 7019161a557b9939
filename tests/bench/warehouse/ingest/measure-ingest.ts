import { fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Step, StepResult } from './messages.ts';
import { writeCsv } from './write-csv.ts';

export interface Ingested {
	rows: number;
	/** and after it, by the same command, one of one in a hundred of its rows */
	first: StepResult;
	published: StepResult;
	/** another such file, by a command of its own */
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

/**
 * Loads a file of so many texts and one of 1 % and publishes, then another one of 1 %: each step in a process of
 * its own.
 */
export async function measureIngest(
	dir: string,
	rows: number,
	options: { asOf: string; seed: number; onProgress: (what: string) => void }
): Promise<Ingested> {
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(dir, { recursive: true });
	options.onProgress(`writing ${rows.toLocaleString('en')} texts`);
	const { first, next, mapping } = await writeCsv(dir, rows, options);
	const warehouse = join(dir, 'warehouse');
	const step = (what: string, ...files: string[]) => {
		options.onProgress(what);
		return run({ warehouse, mapping, files });
	};
	return {
		rows,
		first: await step('loading the first file and a small one', first, next[0]),
		published: await step('publishing'),
		second: await step('loading another small file', next[1]),
		publishedAgain: await step('publishing again')
	};
}
