import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCube } from '#lib/crossfilter/read-cube.ts';
import { cubeSliceSchema } from '#lib/domain/cube/slice.ts';
import { cubeTableSchema } from '#lib/domain/cube/table-schema.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { GET as getCube } from '../../src/routes/api/cube/+server.ts';
import { GET as getSlice } from '../../src/routes/api/cube/slice/+server.ts';
import { GET as getTable } from '../../src/routes/api/cube/table/+server.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const leader: Viewer = { role: 'leader', province_code: null, commune_code: null };

/** What a route answers; a status that it throws, as the framework would send it. */
async function answer(
	route: typeof getCube | typeof getSlice | typeof getTable,
	search: string,
	{ viewer = LOCAL_ANALYST, headers = {} }: { viewer?: Viewer; headers?: HeadersInit } = {}
): Promise<Response> {
	const url = new URL(`http://localhost/api/cube?${search}`);
	const locals = { viewer, warehouse: fixture.warehouse };
	const request = new Request(url, { headers });
	const event = { url, locals, request, params: {}, isDataRequest: false };
	try {
		return await route(
			event as unknown as Parameters<typeof getCube>[0] & Parameters<typeof getSlice>[0]
		);
	} catch (thrown) {
		const { status } = thrown as { status?: number };
		if (status === undefined) throw thrown;
		return new Response(null, { status });
	}
}

describe('GET /api/cube', () => {
	test('sends a cube with its length, and 304 to who has it already', async () => {
		const response = await answer(getCube, 'province=40');
		expect(response.status).toBe(200);
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect(response.headers.get('content-length')).toBe(String(bytes.length));
		expect(readCube(tableFromIPC(bytes)).places.parents).toEqual(['40']);
		const known = { 'if-none-match': response.headers.get('etag') ?? '' };
		expect((await answer(getCube, 'province=40', { headers: known })).status).toBe(304);
		expect((await answer(getCube, 'province=48', { headers: known })).status).toBe(200);
		const viewer: Viewer = { ...LOCAL_ANALYST, province_code: '40' };
		expect((await answer(getCube, 'province=40', { viewer, headers: known })).status).toBe(200);
	});

	test('tells a leader in a sentence to ask for slices', async () => {
		const response = await answer(getCube, '', { viewer: leader });
		expect(response.status).toBe(403);
		expect(await response.json()).toMatchObject({ fallback: true, frame: { dataset: 'agency' } });
	});

	test.each([
		'pick=issue:env.waste',
		'nonsense=1',
		'from=2026-02-30',
		'from=2026-02-01&to=2026-01-01'
	])('refuses %s', async (search) => {
		expect((await answer(getCube, search)).status).toBe(400);
	});
});

describe('GET /api/cube/slice', () => {
	test('answers a selection within the filters, and 304 to who has it already', async () => {
		const search = 'province=40&pick=issue:env.waste&before=none';
		const response = await answer(getSlice, search);
		const slice = cubeSliceSchema.parse(await response.json());
		expect(slice.total.before).toBeNull();
		expect(slice.charts.province.map(({ member }) => member)).toEqual(['40']);
		const known = { 'if-none-match': response.headers.get('etag') ?? '' };
		expect((await answer(getSlice, search, { headers: known })).status).toBe(304);
		const other = search.replace('env.waste', 'env.noise');
		expect((await answer(getSlice, other, { headers: known })).status).toBe(200);
	});

	test.each([
		'pick=issue',
		'pick=colour:red',
		'pick=:',
		'pick=--issue:env.waste',
		'now=2026-01-06..2026-01-12',
		'now=2026-01-05..2026-01-12&now=2026-01-05..2026-01-12',
		'now=yesterday',
		'before=2026-13-01..2026-14-01'
	])('refuses %s', async (search) => {
		expect((await answer(getSlice, search)).status).toBe(400);
	});

	test('answers 200 or 400 to whatever is asked, never 500', async () => {
		const pair = fc.tuple(fc.constantFrom('pick', 'now', 'before', 'issue', 'q'), fc.string());
		const picked = fc.tuple(
			fc.constant('pick'),
			fc.string().map((text) => `issue:${text}`)
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.oneof(pair, picked), { maxLength: 3 }), async (pairs) => {
				const search = new URLSearchParams(pairs).toString();
				expect([200, 400]).toContain((await answer(getSlice, search)).status);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('GET /api/cube/table', () => {
	test('answers a table of a selection within the filters, and 304 to who has it already', async () => {
		const search = 'province=40&pick=-channel:zalo_group&rows=issue&cols=week&measure=due_count';
		const response = await answer(getTable, search);
		const table = cubeTableSchema.parse(await response.json());
		expect(table.rows.members).toContain('env.waste');
		expect(table.now.due_count).toHaveLength(table.now.n.length);
		expect(table.now.open_count).toBeUndefined();
		const known = { 'if-none-match': response.headers.get('etag') ?? '' };
		expect((await answer(getTable, search, { headers: known })).status).toBe(304);
		const other = search.replace('rows=issue', 'rows=channel');
		expect((await answer(getTable, other, { headers: known })).status).toBe(200);
	});

	test('shows a leader no count from 1 to 4', async () => {
		const response = await answer(getTable, 'rows=province&cols=channel', { viewer: leader });
		const { now } = cubeTableSchema.parse(await response.json());
		const counts = Object.values(now).flat();
		expect(counts).toContain(null);
		expect(counts.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
	});

	test.each([
		'',
		'rows=issue',
		'rows=issue&cols=issue',
		'rows=issue&cols=colour',
		'rows=issue&rows=place&cols=channel',
		'rows=issue&cols=channel&measure=author',
		'rows=issue&cols=channel&now=2026-01-06..2026-01-12'
	])('refuses “%s”', async (search) => {
		expect((await answer(getTable, search)).status).toBe(400);
	});
});
