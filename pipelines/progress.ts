import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
	update(done: number, note?: string): void;
	finish(): void;
}

const PLAIN_EVERY_MS = 5000;
const percent = (done: number, total: number) =>
	total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 100;

function bar(label: string, total: number): Progress {
	const single = new SingleBar(
		{
			format: `${label} {bar} {percentage}% {note}`,
			hideCursor: true,
			clearOnComplete: false,
			stream: process.stderr
		},
		Presets.shades_classic
	);
	single.start(Math.max(1, total), 0, { note: '' });
	return {
		update: (done, note = '') => single.update(Math.min(done, total), { note }),
		finish: () => {
			single.update(Math.max(1, total));
			single.stop();
		}
	};
}

function plainLines(label: string, total: number): Progress {
	let last = Date.now();
	return {
		update: (done, note = '') => {
			if (Date.now() - last < PLAIN_EVERY_MS) return;
			last = Date.now();
			process.stderr.write(`${label} ${percent(done, total)}% ${note}\n`);
		},
		finish: () => undefined
	};
}

/** Shows how far a step is, on standard error: a bar on a terminal, else a line every five seconds. */
export const openProgress = (label: string, total: number): Progress =>
	process.stderr.isTTY ? bar(label, total) : plainLines(label, total);
