import { resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { loadSources } from '../load-sources.ts';
import { publishChanges } from '../publish-changes.ts';
import { hasUnpublished } from '../unpublished.ts';
import { readRoutes, type Route } from '../watch/routes.ts';
import { watchFolder } from '../watch/watch-folder.ts';
import { whenFree } from '../watch/when-free.ts';
import { reportLines } from './report-lines.ts';
import { toolPathsOf, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	source?: string[];
	settle: number;
	quiet: number;
	poll?: true;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

function parseSeconds(value: string): number {
	const seconds = Number(value);
	if (seconds > 0 && seconds <= 3600) return seconds;
	throw new InvalidArgumentError('phải là số giây từ 0 đến 3600. / must be seconds, up to 3600.');
}

const routesOf = async (folder: string, source: string[] | undefined): Promise<Route[]> =>
	source
		? [{ pattern: '*', mappings: source.map((mapping) => resolve(mapping)) }]
		: readRoutes(folder);

async function watchAndPublish(folder: string, options: Options): Promise<void> {
	const { warehouse, reference, source, settle, quiet, poll } = options;
	const routes = await routesOf(folder, source);
	const { signal, release } = listenForInterruption();
	const onWait = () => say('Kho đang bận, chờ đến lượt / the warehouse is busy, waiting');
	// The file that is being loaded is loaded to its end, whatever the signal says meanwhile.
	const never = new AbortController().signal;
	const tools = toolPathsOf(options);
	say(`Đang canh thư mục ${folder}; Ctrl-C để dừng / watching ${folder}; Ctrl-C ends it`);
	try {
		await watchFolder({
			...{ folder, routes, signal, say, polls: poll ?? false },
			...{ settle_ms: 1000 * settle, quiet_ms: 1000 * quiet },
			load: async (path, mappings) => {
				const files = mappings.map((mapping) => ({ path, mapping }));
				const load = (store: Parameters<typeof loadSources>[0]) =>
					loadSources(store, files, tools, never);
				for (const line of reportLines(await whenFree(warehouse, load, { signal, onWait }))) {
					say(line);
				}
			},
			publish: () =>
				whenFree(
					warehouse,
					async (store) => {
						if (!(await hasUnpublished(store))) return;
						const { id } = await publishChanges(store, { reference });
						say(`Đã công bố / published: ${id}`);
					},
					{ signal, onWait }
				)
		});
	} finally {
		release();
	}
	say('Đã dừng / stopped');
}

/** Adds `watch`: loads what appears in a folder, and publishes when it has been quiet. */
export function addWatchCommand(program: Command): void {
	withWarehouse(program.command('watch'))
		.description('Canh một thư mục và nạp tệp mới / watch a folder and load new files')
		.argument('<folder>', 'thư mục / folder', (folder: string) => resolve(folder))
		.option(
			'--source <mappings...>',
			'tệp ánh xạ, mỗi tệp dữ liệu được nạp qua từng ánh xạ; không có thì đọc watch.json / mappings; without them watch.json says'
		)
		.option('--settle <seconds>', 'tệp xong khi cỡ đứng yên / size steady so long', parseSeconds, 2)
		.option('--quiet <seconds>', 'công bố khi yên / publish after so long', parseSeconds, 10)
		.option('--poll', 'xem đi xem lại, cho thư mục mạng / poll, for network shares')
		.action(watchAndPublish);
}
