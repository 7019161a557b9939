import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

export interface ExampleWriter {
	/** Appends one line to `<name>.jsonl`; the returned promise resolves when more may come. */
	write(name: string, row: object): void;
	/** Waits until the files have taken what was written so far. */
	flush(): Promise<void>;
	/** Closes all files and gives their names without the ending, sorted. */
	close(): Promise<string[]>;
}

const CHUNK = 1 << 18;

/** Writes JSON lines into a folder that exists, buffering so that memory stays small. */
export function createExampleWriter(dir: string): ExampleWriter {
	const files = new Map<string, { stream: WriteStream; lines: string[]; size: number }>();
	const flushOne = async (file: { stream: WriteStream; lines: string[]; size: number }) => {
		if (!file.lines.length) return;
		const text = file.lines.join('');
		file.lines = [];
		file.size = 0;
		if (!file.stream.write(text)) await once(file.stream, 'drain');
	};
	return {
		write(name, row) {
			let file = files.get(name);
			if (!file) {
				const stream = createWriteStream(join(dir, `${name}.jsonl`));
				file = { stream, lines: [], size: 0 };
				files.set(name, file);
			}
			const line = `${JSON.stringify(row)}\n`;
			file.lines.push(line);
			file.size += line.length;
		},
		async flush() {
			for (const file of files.values()) if (file.size > CHUNK) await flushOne(file);
		},
		async close() {
			for (const file of files.values()) {
				await flushOne(file);
				file.stream.end();
				await finished(file.stream);
			}
			return [...files.keys()].sort();
		}
	};
}
