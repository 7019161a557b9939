import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { version as duckdbVersion } from '@duckdb/node-api';
import type { Table } from '../report/table.ts';

const BYTES = 512 * 1024 * 1024;
const ROUNDS = 5;

const fastest = (work: () => void) => {
	let least = Infinity;
	for (let round = 0; round < ROUNDS; round++) {
		const started = performance.now();
		work();
		least = Math.min(least, performance.now() - started);
	}
	return least;
};
const gigabytesPerSecond = (bytes: number, ms: number) => `${(bytes / ms / 1e6).toFixed(1)} GB/s`;

/** How fast one thread reads memory (compares two stretches) and copies it. */
function bandwidth() {
	const [one, two] = [Buffer.alloc(BYTES, 1), Buffer.alloc(BYTES, 1)];
	const read = fastest(() => one.equals(two));
	const copied = fastest(() => one.copy(two));
	return {
		read: gigabytesPerSecond(2 * BYTES, read),
		copied: gigabytesPerSecond(2 * BYTES, copied)
	};
}

/** The machine, its load and the versions; `now` is when the figures were measured. */
export function machineTable(now: Date, command: string): Table {
	const { read, copied } = bandwidth();
	const load = loadavg().map((value) => value.toFixed(1));
	return {
		title: 'Machine',
		head: ['what', 'value'],
		rows: [
			['date', now.toISOString().slice(0, 10)],
			['command', command],
			['processor', `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores`],
			['memory', `${(totalmem() / 1e9).toFixed(0)} GB`],
			['load before (1, 5, 15 minutes)', load.join(', ')],
			['Node', process.version],
			['DuckDB', duckdbVersion()],
			['memory read by one thread', read],
			['memory copied by one thread, read and written', copied]
		]
	};
}
