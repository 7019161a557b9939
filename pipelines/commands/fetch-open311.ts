import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { CHANNELS, type Channel } from '#lib/domain/channel.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { listenForInterruption } from '../interruption.ts';
import { readFetchedUntil } from '../open311/fetched-until.ts';
import { loadOpen311 } from '../open311/load-open311.ts';
import { PipelineError } from '../pipeline-error.ts';
import { createPlaceLookup } from '../propose/place-lookup.ts';
import { publishChanges } from '../publish-changes.ts';
import { openInlinePool } from '../rows/worker-pool.ts';
import { openWorkStore } from '../store/work-store.ts';
import { hasUnpublished } from '../unpublished.ts';
import { printOutcome, type LoadOutcome } from './load.ts';
import {
	parseDayOption,
	toolPathsOf,
	withWarehouse,
	type WarehouseOptions
} from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	since?: string;
	sourceId?: string;
	title?: string;
	channel: Channel;
	jurisdiction?: string;
	pageSize: string;
	overlap: string;
	publish: boolean;
	json?: true;
}

const DAY_MS = 86_400_000;

function parseEndpoint(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : null;
	if (url?.protocol === 'https:' || url?.protocol === 'http:') return value;
	throw new InvalidArgumentError('phải là một địa chỉ http(s). / must be an http(s) address.');
}

const sourceIdOf = (endpoint: string) =>
	`open311-${new URL(endpoint).hostname.replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60);

/** Steps go on long after a case came in, so each run looks some days back. */
async function startOf(options: Options, sourceId: string): Promise<string> {
	if (options.since) return `${options.since}T00:00:00+07:00`;
	const until = await readFetchedUntil(options.warehouse, sourceId);
	if (until) return new Date(Date.parse(until) - Number(options.overlap) * DAY_MS).toISOString();
	throw new PipelineError({
		vi: 'Lần đầu lấy từ máy chủ này cần nói từ ngày nào: thêm --since YYYY-MM-DD.',
		en: 'The first time it must be said from which day on: add --since YYYY-MM-DD.'
	});
}

async function fetchAndPublish(endpoint: string, options: Options): Promise<LoadOutcome> {
	const source_id = options.sourceId ?? sourceIdOf(endpoint);
	const title = options.title ?? `Open311: ${new URL(endpoint).host}`;
	const { signal, release } = listenForInterruption();
	try {
		const since = await startOf(options, source_id);
		const store = await openWorkStore(options.warehouse);
		const pool = openInlinePool(toolPathsOf(options));
		try {
			const loaded = await loadOpen311({
				...{ store, pool, now: () => new Date().toISOString() },
				places: createPlaceLookup(buildPlaceIndex(readGazetteer(options.reference))),
				source: { source_id, title, dataset: 'agency', channel: options.channel },
				fetching: {
					...{ endpoint, since, until: new Date().toISOString(), signal },
					jurisdiction: options.jurisdiction ?? null,
					page_size: Number(options.pageSize),
					wait: (milliseconds, stop) => sleep(milliseconds, undefined, { signal: stop })
				}
			});
			const isDue = options.publish && (await hasUnpublished(store));
			const published = isDue ? await publishChanges(store, options) : null;
			return { loaded, failed: [], snapshot: published?.id ?? null };
		} finally {
			await pool.close();
			store.close();
		}
	} finally {
		release();
	}
}

/** Adds `fetch-open311`: cases, steps and answers of an Open311 GeoReport v2 server. */
export function addFetchOpen311Command(program: Command): void {
	withWarehouse(program.command('fetch-open311'))
		.description('Lấy phản ánh từ máy chủ Open311 / load cases from an Open311 server')
		.argument('<endpoint>', 'địa chỉ API / address of the API', parseEndpoint)
		.option('--since <day>', 'từ ngày tiếp nhận / first day of receipt', parseDayOption)
		.option('--overlap <days>', 'lùi lại số ngày ở lần sau / days to look back next time', '30')
		.option('--source-id <id>', 'mã nguồn / id of the source')
		.option('--title <title>', 'tên nguồn / title of the source')
		.addOption(new Option('--channel <name>', 'kênh / channel').choices(CHANNELS).default('other'))
		.option('--jurisdiction <id>', 'jurisdiction_id của máy chủ / of the server')
		.option('--page-size <n>', 'số phản ánh một trang / cases a page', '100')
		.option('--no-publish', 'chỉ nạp, chưa công bố / load only, publish later')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (endpoint: string, options: Options) => {
			printOutcome(await fetchAndPublish(endpoint, options), options.json ?? false);
		});
}
