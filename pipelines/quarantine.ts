import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Rejection } from './sources/source-row.ts';

export const quarantineDir = (warehouseDir: string) => join(warehouseDir, 'quarantine');

export interface Quarantine {
	add(rejections: readonly Rejection[]): Promise<void>;
	/** the file, or null when every row was good */
	close(): Promise<string | null>;
	discard(): Promise<void>;
}

/** The rejected rows of one batch, one JSON object a line; the file appears with the first of them. */
export function openQuarantine(warehouseDir: string, batchId: string, file: string): Quarantine {
	const path = join(quarantineDir(warehouseDir), `${batchId}.jsonl`);
	let stream: WriteStream | null = null;
	const end = async () => {
		if (!stream) return null;
		stream.end();
		await finished(stream);
		return path;
	};
	return {
		add: async (rejections) => {
			if (rejections.length === 0) return;
			if (!stream) {
				await mkdir(quarantineDir(warehouseDir), { recursive: true });
				stream = createWriteStream(path);
			}
			for (const { row_number, column, reason, value } of rejections) {
				const line = {
					file,
					row: row_number,
					column,
					reason_vi: reason.vi,
					reason: reason.en,
					value
				};
				stream.write(`${JSON.stringify(line)}\n`);
			}
		},
		close: end,
		discard: async () => {
			await end();
			await rm(path, { force: true });
		}
	};
}
