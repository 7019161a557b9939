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

/** Copies files one after the other; gives the digest of each copy, and an empty one for a database. */
async function copyFiles(request: BackupRequest): Promise<Map<string, string>> {
	const { into, signal, onBytes } = request;
	const copied = new Map<string, string>();
	let done = 0;
	const databases = sourcesOf(request).filter(({ from }) => existsSync(from) && isSqlite(from));
	for (const { path, from } of databases) {
		signal.throwIfAborted();
		await copySqlite(from, join(into, path));
		copied.set(path, '');
	}
	// Listed again: a running server writes what it received before it writes the receipt, so every
	// receipt in the copy has its file by now.
	const others = sourcesOf(request).filter(({ path }) => !copied.has(path));
	const total = others.reduce((sum, { bytes }) => sum + bytes, 0);
	for (const { path, from } of others) {
		if (!existsSync(from)) continue;
		const watch: CopyWatch = { signal, onBytes: (bytes) => onBytes((done += bytes), total, path) };
		copied.set(path, await copyFile(from, join(into, path), watch));
	}
	return copied;
}

async function copyAll(request: BackupRequest): Promise<Manifest> {
	const { warehouse, into, now } = request;
	const current = readCurrent(warehouse);
	const copied = await copyFiles(request);
	const facts = await settleCopy(join(into, STORE));
	// Its log is part of the copy now, which has other bytes than the copied file.
	copied.delete(LOG);
	copied.set(STORE, '');
	const files: BackedUpFile[] = [];
	for (const [path, sha256] of copied) {
		const file = join(into, path);
		files.push({ path, bytes: statSync(file).size, sha256: sha256 || (await hashFile(file)) });
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
