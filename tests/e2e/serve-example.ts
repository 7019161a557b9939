/** Makes a small example warehouse with the real command line and serves the real build of it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { serveWarehouse } from './serve-warehouse.ts';

const WAREHOUSE = 'tests/.tmp/e2e-warehouse';
const AS_OF = '2025-12-31';

/** A server that runs until `stop` is called. */
export interface ServedExample {
	address: string;
	warehouse: string;
	stop(): void;
}

/**
 * An example of its own, served by the real build; `scale` 1 is the size that newcomers get.
 * Throws when there is no build.
 */
export async function serveExample(scale = '0.05'): Promise<ServedExample> {
	rmSync(WAREHOUSE, { recursive: true, force: true });
	const args = ['pipelines/run.ts', 'example', '--as-of', AS_OF, '--scale', scale];
	const made = spawnSync('node', [...args, '--warehouse', WAREHOUSE], { encoding: 'utf8' });
	if (made.status !== 0) throw new Error(`The example could not be made.\n${made.stderr}`);
	const { address, said, end } = await serveWarehouse(WAREHOUSE);
	const stop = () => {
		end();
		process.stderr.write(said());
	};
	return { address, warehouse: WAREHOUSE, stop };
}
