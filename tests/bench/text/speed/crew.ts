import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Stage } from './stages.ts';

/** Seconds that a run took, by the clock and of all processors together. */
export interface Taken {
	wall: number;
	cpu: number;
}

/** Workers that share the texts among them. */
export interface Crew {
	run: (stage: Stage) => Promise<Taken>;
	stop: () => Promise<unknown>;
}

/** Starts workers and waits until each has loaded all and done every stage once. */
export async function startCrew(shares: number): Promise<Crew> {
	const workers = Array.from(
		{ length: shares },
		(_, share) =>
			new Worker(new URL('./speed-worker.ts', import.meta.url), { workerData: { share, shares } })
	);
	const answers = () => Promise.all(workers.map((worker) => once(worker, 'message')));
	await answers();
	return {
		async run(stage) {
			const before = process.cpuUsage();
			const started = performance.now();
			const done = answers();
			for (const worker of workers) worker.postMessage(stage);
			await done;
			const wall = (performance.now() - started) / 1e3;
			const { user, system } = process.cpuUsage(before);
			return { wall, cpu: (user + system) / 1e6 };
		},
		stop: () => Promise.all(workers.map((worker) => worker.terminate()))
	};
}
