import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { PipelineError } from '../../pipeline-error.ts';
import { hashFile } from '../../sources/file-head.ts';
import { readCurrent } from '../current.ts';
import { writeDurably } from '../durable.ts';
import { copyFile, type CopyWatch } from './copy-file.ts';
import { copySqlite, isSqlite } from './copy-sqlite.ts';
import { takeEmptyFolder } from './empty-folder.ts';
import { filesToBackUp } from './files-to-back-up.ts';
import { MANIFEST, type BackedUpFile, type Manifest } from './manifest.ts';
import { settleCopy } from './settle-copy.ts';

export interface BackupRequest {
	warehouse: string;
	/** a folder that does not exist, or is empty */
	into: string;
	/** people's labels; need not exist. Outside the warehouse, it is kept as `people.sqlite` */
	people: string;
	/** ISO instant */
	now: string;
	signal: AbortSignal;
	onBytes: (done: number, total: number, what: string) => void;
}

const STORE = 'work.duckdb';
const LOG = 'work.duckdb.wal';

function sourcesOf({ warehouse, people }: BackupRequest) {
	const files = filesToBackUp(warehouse).map((file) => ({
		...file,
		from: join(warehouse, file.path)
	}));
	const isInside = !relative(warehouse, resolve(people)).startsWith('..');
	if (isInside || !existsSync(people)) return files;
	const kept = files.filter(({ path }) => path !== 'people.sqlite');
	return [...kept, { path: 'people.sqlite', from: people, bytes: statSync(people).size }];
}

async function copyAll(request: BackupRequest): Promise<Manifest> {
	const { warehouse, into, now, signal, onBytes } = request;
	const sources = sourcesOf(request);
	const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
	const current = readCurrent(warehouse);
	const copied = new Map<string, string>();
	let done = 0;
	for (const { path, from } of sources) {
		signal.throwIfAborted();
		const to = join(into, path);
		const watch: CopyWatch = {
			signal,
			onBytes: (bytes) => onBytes((done += bytes), total, path)
		};
		if (!existsSync(from)) continue;
		if (isSqlite(from)) await copySqlite(from, to).then(() => copied.set(path, ''));
		else copied.set(path, await copyFile(from, to, watch));
	}
	const facts = await settleCopy(join(into, STORE));
	copied.delete(LOG);
	const files: BackedUpFile[] = [];
	for (const [path, sha256] of copied) {
		const file = join(into, path);
		const isSettled = sha256 !== '' && path !== STORE;
		const digest = isSettled ? sha256 : await hashFile(file);
		files.push({ path, bytes: statSync(file).size, sha256: digest });
	}
	const snapshot = current && basename(current, '.duckdb');
	return { format: 1, made_at: now, snapshot, facts, files };
}

/**
 * Copies a whole warehouse while its server runs: the work store, people's labels, the snapshots and
 * what waits beside them, with a manifest of digests. The live store is copied as a closed file and
 * never opened; call it with the warehouse locked. What is interrupted or fails leaves nothing.
 *
 * @throws PipelineError when the target is not empty or lies inside the warehouse
 */
export async function backUp(request: BackupRequest): Promise<Manifest> {
	const { warehouse, into } = request;
	if (!relative(warehouse, into).startsWith('..'))
		throw new PipelineError({
			vi: `Bản sao lưu không được nằm trong chính kho ${warehouse}. Hãy chọn thư mục khác, tốt nhất trên ổ đĩa khác.`,
			en: `A backup must not lie inside the warehouse ${warehouse} itself. Choose another folder, best on another disk.`
		});
	takeEmptyFolder(into);
	try {
		const manifest = await copyAll(request);
		writeDurably(join(into, MANIFEST), `${JSON.stringify(manifest, null, '\t')}\n`);
		return manifest;
	} catch (error) {
		rmSync(into, { recursive: true, force: true });
		throw error;
	}
}
