import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../../pipeline-error.ts';
import { copyFile } from './copy-file.ts';
import { takeEmptyFolder } from './empty-folder.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { factsOfCopy } from './settle-copy.ts';

export interface RestoreRequest {
	backup: string;
	/** a folder that does not exist, or is empty; it becomes a warehouse */
	into: string;
	signal: AbortSignal;
	onBytes: (done: number, total: number, what: string) => void;
}

const differs = (what: string) =>
	new PipelineError({
		vi: `Bản sao lưu bị hỏng: ${what} không khớp với bảng kê; không khôi phục gì. Hãy dùng bản khác.`,
		en: `The backup is damaged: ${what} differs from its manifest; nothing was restored. Use another one.`
	});

async function copyBack(request: RestoreRequest, manifest: Manifest): Promise<void> {
	const { backup, into, signal, onBytes } = request;
	const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
	let done = 0;
	// CURRENT last: a server that is started too early finds no snapshot rather than half of one.
	const ordered = manifest.files.toSorted(
		(a, b) => Number(a.path === 'CURRENT') - Number(b.path === 'CURRENT')
	);
	for (const { path, sha256 } of ordered) {
		const watch = { signal, onBytes: (bytes: number) => onBytes((done += bytes), total, path) };
		const copied = await copyFile(join(backup, path), join(into, path), watch).catch((cause) => {
			if (signal.aborted || cause?.code !== 'ENOENT') throw cause;
			throw differs(path);
		});
		if (copied !== sha256) throw differs(path);
	}
}

/**
 * Makes a warehouse of a backup: every file with the digest that the manifest says, and a store whose
 * facts say the same. What is interrupted or fails leaves nothing.
 *
 * @throws PipelineError when the backup is damaged or the target is not empty
 */
export async function restore(request: RestoreRequest): Promise<Manifest> {
	const { backup, into } = request;
	const manifest = readManifest(backup);
	takeEmptyFolder(into);
	try {
		await copyBack(request, manifest);
		const facts = await factsOfCopy(join(into, 'work.duckdb'));
		if (facts.digest !== manifest.facts.digest) throw differs('work.duckdb');
		return manifest;
	} catch (error) {
		rmSync(into, { recursive: true, force: true });
		throw error;
	}
}
