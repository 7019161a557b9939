import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { AuditFailure } from '../../audit.ts';
import { damaged, type Finding } from './finding.ts';

const SCAN = fileURLToPath(new URL('./scan-store.ts', import.meta.url));
const run = promisify(execFile);

const failed = ({ audit, rows, example_key }: AuditFailure): Finding => ({
	file: 'work.duckdb',
	said: {
		vi: `work.duckdb: kiểm tra "${audit}" thấy ${rows} dòng, chẳng hạn ${example_key}. Hãy sửa ở nguồn rồi nạp lại.`,
		en: `work.duckdb: the audit "${audit}" found ${rows} rows, such as ${example_key}. Correct them at their source and load again.`
	}
});

/** Reads the work store whole and audits it; call it with the warehouse locked and the store closed. */
export async function verifyStore(warehouseDir: string, signal: AbortSignal): Promise<Finding[]> {
	try {
		const { stdout } = await run(process.execPath, [SCAN, join(warehouseDir, 'work.duckdb')], {
			signal
		});
		return (JSON.parse(stdout) as AuditFailure[]).map(failed);
	} catch (error) {
		signal.throwIfAborted();
		return [damaged('work.duckdb', (error as { stderr?: string }).stderr?.trim())];
	}
}
