import { env } from '../env.ts';
import { queryMemory } from './query-memory.ts';
import { WarehouseHost } from './warehouse-host.ts';

const KEY = Symbol.for('lang-nghe.warehouse-host');
const shared = globalThis as { [KEY]?: Promise<WarehouseHost> };

/**
 * The one host of this process. Kept on globalThis because a development server reloads modules, and
 * each reload would otherwise leave another database open.
 */
export function sharedHost(): Promise<WarehouseHost> {
	shared[KEY] ??= openHost();
	return shared[KEY];
}

const openHost = async () =>
	WarehouseHost.open({
		dir: env.WAREHOUSE_DIR,
		memory: await queryMemory(env.WAREHOUSE_DIR, env.QUERY_MEMORY),
		threads: env.QUERY_THREADS,
		connections: env.QUERY_CONNECTIONS,
		seconds: env.QUERY_SECONDS,
		onTrouble: (error) => console.error('warehouse:', error)
	});
