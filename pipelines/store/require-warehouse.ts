import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';
import { takePipelineLock } from './pipeline-lock.ts';

/** Throws a sentence when a folder holds no warehouse: nothing must be made there by mistake. */
export function requireWarehouse(dir: string): void {
	if (existsSync(join(dir, 'work.duckdb'))) return;
	throw new PipelineError({
		vi: `Không có kho dữ liệu nào ở ${dir}. Hãy kiểm tra đường dẫn sau --warehouse.`,
		en: `There is no warehouse in ${dir}. Check the path after --warehouse.`
	});
}

/**
 * Does something to the files of a warehouse while no pipeline can write, without opening its store.
 * @throws WarehouseBusyError while another pipeline is at work
 */
export async function withLockedWarehouse<T>(dir: string, work: () => Promise<T>): Promise<T> {
	requireWarehouse(dir);
	const unlock = takePipelineLock(dir);
	try {
		return await work();
	} finally {
		unlock();
	}
}
