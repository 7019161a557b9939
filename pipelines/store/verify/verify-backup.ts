import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile } from '../../sources/file-head.ts';
import { readManifest } from '../backup/manifest.ts';
import { damaged, type Verified } from './finding.ts';

/**
 * Compares every file of a backup with its manifest.
 * @throws PipelineError when the folder is no whole backup
 */
export async function verifyBackup(backupDir: string, signal: AbortSignal): Promise<Verified> {
	const verified: Verified = { files: [], trails: [], findings: [] };
	for (const { path, sha256 } of readManifest(backupDir).files) {
		signal.throwIfAborted();
		verified.files.push(path);
		const file = join(backupDir, path);
		if (!existsSync(file) || (await hashFile(file)) !== sha256)
			verified.findings.push(damaged(path, 'SHA-256'));
	}
	return verified;
}
