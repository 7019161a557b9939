import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readFetchedUntil } from '#pipelines/open311/fetched-until.ts';
import { fetchRequests, type FetchRequest } from '#pipelines/open311/fetch-requests.ts';
import { loadOpen311 } from '#pipelines/open311/load-open311.ts';
import { placeOfAddress } from '#pipelines/open311/request-place.ts';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';
import { openTestWarehouse, pool, type TestWarehouse } from '../load/warehouse.ts';
import { places } from '../propose/places.ts';
import { startOpen311, type Open311Server, type Requests } from './open311-server.ts';

const CANARY = 'zuycanary';
const TEXTS = [
	'Đèn đường tắt ba tối nay',
	'Rác chất đống trước chợ',
	'Cống nghẹt nước tràn vào nhà'
];

const REQUESTS: Requests = Array.from({ length: 25 }, (_, index) => ({
	service_request_id: 1000 + index,
	status: index % 2 === 0 ? 'closed' : 'open',
	status_notes: index % 2 === 0 ? 'Đã thay bóng đèn, mời bà con kiểm tra.' : 'Đang chờ vật tư',
	service_code: '001',
	service_name: 'Hạ tầng',
	description: `${TEXTS[index % 3]}, đoạn số ${index}. Gọi 0987 654 321.`,
	agency_responsible: 'Phòng Hạ tầng',
	requested_datetime: `2025-09-${String(index + 1).padStart(2, '0')}T08:00:00+07:00`,
	updated_datetime: '2025-10-05T08:00:00+07:00',
	expected_datetime: '2025-10-15T08:00:00+07:00',
	address: `Số 12 đường ${CANARY}, Phường Trấn Biên, Đồng Nai`,
	lat: 10.9574,
	long: 106.8426,
	email: `${CANARY}@example.com`,
	first_name: CANARY,
	phone: '0912345678',
	account_id: CANARY,
	device_id: CANARY,
	media_url: `http://example.com/${CANARY}.jpg`
}));

let server: Open311Server;
afterEach(() => server.close());

const fetching = (changes: Partial<FetchRequest> = {}): FetchRequest => ({
	...{ endpoint: server.endpoint, jurisdiction: null, page_size: 10 },
	...{ since: '2025-09-01T00:00:00+07:00', until: '2025-10-20T00:00:00+07:00' },
	...{ signal: new AbortController().signal, wait: async () => undefined },
	...changes
});

async function fetchAll(changes: Partial<FetchRequest> = {}) {
	const ids: (string | null)[] = [];
	for await (const { requests } of fetchRequests(fetching(changes)))
		ids.push(...requests.map(({ service_request_id }) => service_request_id));
	return ids;
}

describe('fetching', () => {
	const ALL = REQUESTS.map(({ service_request_id }) => String(service_request_id));

	test('all pages of all windows come, each request once, windows of 30 days at most', async () => {
		server = await startOpen311(REQUESTS);
		expect(await fetchAll()).toEqual(ALL);
		for (const call of server.calls) {
			const [start, end] = ['start_date', 'end_date'].map((name) =>
				Date.parse(call.get(name) ?? '')
			);
			expect((end ?? 0) - (start ?? 0)).toBeLessThanOrEqual(30 * 86_400_000);
		}
	});

	test('a server that knows no pages is asked twice a window and gives nothing double', async () => {
		server = await startOpen311(REQUESTS, { knowsPages: false });
		expect(await fetchAll({ page_size: 100 })).toEqual(ALL);
		expect(server.calls.length).toBeLessThanOrEqual(4);
	});

	test('failures that pass are waited out, longer each time, or as long as the server asks', async () => {
		const waits: number[] = [];
		server = await startOpen311(REQUESTS, {
			trouble: (call, response) => {
				if (call > 3) return false;
				response.writeHead(call === 3 ? 429 : 503, call === 3 ? { 'retry-after': '7' } : {}).end();
				return true;
			}
		});
		const wait = async (milliseconds: number) => waits.push(milliseconds);
		expect(await fetchAll({ wait })).toEqual(ALL);
		expect(waits).toEqual([1000, 2000, 7000]);
	});

	test('a server that stays down, or answers something else, is named in a sentence', async () => {
		server = await startOpen311(REQUESTS, {
			trouble: (_, response) => Boolean(response.writeHead(500).end())
		});
		await expect(fetchAll()).rejects.toThrow('no answer after 5 tries (HTTP 500)');
		await server.close();
		server = await startOpen311(REQUESTS, {
			trouble: (_, response) => Boolean(response.end('{}'))
		});
		await expect(fetchAll()).rejects.toThrow('no requests.json list');
		await expect(fetchAll({ endpoint: `${server.endpoint}/x` })).rejects.toThrow('requests.json');
	});
});

describe('loading', () => {
	let warehouse: TestWarehouse;
	beforeAll(async () => {
		warehouse = await openTestWarehouse();
	});
	afterAll(() => warehouse.remove());

	const load = () =>
		loadOpen311({
			...{ store: warehouse.store, pool, places, fetching: fetching() },
			source: { source_id: 'o311', title: 'Thử', dataset: 'agency', channel: 'city_app' },
			now: () => new Date(Date.UTC(2026, 0, 1) + performance.now()).toISOString()
		});
	const ask = async (sql: string) =>
		(await warehouse.store.connection.runAndReadAll(sql)).getRowObjectsJson();

	test('cases, steps and answers land joined; the commune comes from the address', async () => {
		server = await startOpen311(REQUESTS);
		const loaded = await load();
		expect(loaded.map(({ counts }) => counts?.rows_kept)).toEqual([25, 38, 13]);
		expect(
			await ask(`
				select count(distinct f.identity_key)::integer as cases, count(*)::integer as steps,
					bool_and(commune_code is not null) as is_placed, min(channel) as channel
				from fct_feedback f join fct_status_event using (identity_key)
			`)
		).toEqual([{ cases: 25, steps: 38, is_placed: true, channel: 'city_app' }]);
		expect(await readFetchedUntil(warehouse.dir, 'o311')).toBe('2025-10-19T17:00:00Z');
	});

	test('a second run adds nothing', async () => {
		server = await startOpen311(REQUESTS);
		expect((await load()).map(({ counts }) => counts)).toEqual([null, null, null]);
	});

	test('no name, address, account, device, picture or number reaches the disk', async () => {
		await warehouse.store.connection.run('checkpoint');
		const bytes = warehouse.bytes();
		expect(bytes).toContain('<sdt>');
		for (const canary of [CANARY, '0912345678', '0987 654', '654 321', '10.9574', '106.8426'])
			expect(bytes).not.toContain(canary);
	});
});

test('an address gives its commune and province and nothing else', async () => {
	server = await startOpen311([]);
	expect(placeOfAddress('12 Nguyễn Huệ, phường Hải Châu, TP Đà Nẵng', places)).toEqual({
		commune_name: 'phường Hải Châu',
		province_name: 'TP Đà Nẵng'
	});
	expect(placeOfAddress('12 Nguyễn Huệ', places)).toEqual({
		commune_name: null,
		province_name: null
	});
});

test('the bulk file of a GeoReport server loads through the two shipped mappings', async () => {
	server = await startOpen311([]);
	const warehouse = await openTestWarehouse();
	try {
		const columns = Object.keys(REQUESTS[0] ?? {});
		const cell = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
		const lines = REQUESTS.map((request) => columns.map((name) => cell(request[name])).join(','));
		const path = warehouse.write('bulk.csv', [columns.join(','), ...lines].join('\n'));
		const shipped = (name: string) => {
			const file = new URL(`../../../data/examples/mappings/open311-${name}.json`, import.meta.url);
			return parseMapping(name, JSON.parse(readFileSync(fileURLToPath(file), 'utf8')));
		};
		const kept = [];
		for (const name of ['requests', 'status'])
			kept.push((await warehouse.load(path, shipped(name))).counts?.rows_kept);
		expect(kept).toEqual([25, 25]);
	} finally {
		warehouse.remove();
	}
});
