import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFile } from '#pipelines/load-file.ts';
import type { ToolPaths } from '#pipelines/rows/row-tools.ts';
import { openInlinePool } from '#pipelines/rows/worker-pool.ts';
import { describeStore } from '#pipelines/store/describe-store.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { mappingWith } from './fixtures.ts';

const data = (path: string) => fileURLToPath(new URL(`../../../data/${path}`, import.meta.url));

export const TOOLS: ToolPaths = {
	reference_dir: data('reference'),
	classifier_path: data('classifier/classifier.json')
};

/** One thread's tools, read once for all tests of a file. */
export const pool = openInlinePool(TOOLS);

export interface TestWarehouse {
	dir: string;
	store: WorkStore;
	write(name: string, content: string): string;
	load(path: string, changes?: object, signal?: AbortSignal): ReturnType<typeof loadFile>;
	/** rows by entity and dataset, and the number of batches */
	state(): Promise<unknown>;
	/** every byte below the folder as one text */
	bytes(): string;
	remove(): void;
}

let loads = 0;

/** An empty warehouse in a folder of its own. */
export async function openTestWarehouse(): Promise<TestWarehouse> {
	const dir = mkdtempSync(join(tmpdir(), 'load-test-'));
	const input = mkdtempSync(join(tmpdir(), 'load-input-'));
	const store = await openWorkStore(dir);
	return {
		dir,
		store,
		write: (name, content) => {
			writeFileSync(join(input, name), content);
			return join(input, name);
		},
		load: (path, changes = {}, signal = new AbortController().signal) => {
			loads += 1;
			return loadFile({
				...{ store, path, pool, signal },
				source: { mapping: mappingWith(changes), sha256: JSON.stringify(changes) },
				now: new Date(Date.UTC(2026, 0, 1, 0, 0, loads)).toISOString(),
				onProgress: () => undefined
			});
		},
		state: async () => {
			const { rows, batches, denunciation_count } = await describeStore(store);
			return { rows, batches: batches.length, denunciation_count };
		},
		bytes: () =>
			readdirSync(dir, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
				.join('\n'),
		remove: () => {
			store.close();
			rmSync(dir, { recursive: true });
			rmSync(input, { recursive: true });
		}
	};
}
