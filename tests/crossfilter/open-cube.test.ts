import { describe, expect, test } from 'vitest';
import { openCube } from '#lib/crossfilter/open-cube.ts';
import { UnansweredError } from '#lib/crossfilter/explore-server.ts';
import type { Turns } from '#lib/crossfilter/run-in-turns.ts';
import { WHOLE_CUBE } from '#lib/domain/cube/selection.ts';
import { selectionFromSearch } from '#lib/domain/cube/selection-from-search.ts';
import { tableFromSearch } from '#lib/domain/cube/table-from-search.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { cubeResponse } from '#lib/server/cube/cube-response.ts';
import { cubeSlice } from '#lib/server/cube/cube-slice.ts';
import { cubeTable } from '#lib/server/cube/cube-table.ts';
import { encodeCube } from '#lib/server/cube/encode-cube.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';
import { frameOfWeeks, generatedCells } from './support/generated-cells.ts';

const fixture = withFixture();
const search = new URLSearchParams('province=40');
const leader: Viewer = { role: 'leader', province_code: null, commune_code: null };

/** Answers as the two routes do, for one viewer. */
const routesFor = (viewer: Viewer): typeof fetch => {
	return async (address, init) => {
		init?.signal?.throwIfAborted();
		const url = new URL(String(address), 'http://localhost');
		const { warehouse } = fixture;
		const asking = { warehouse, viewer, view: await viewOf(warehouse, 'province=40') };
		if (url.pathname === '/api/cube') return cubeResponse(asking);
		if (url.pathname === '/api/cube/table') {
			const selection = selectionFromSearch(url.searchParams);
			return Response.json(await cubeTable(asking, tableFromSearch(url.searchParams), selection));
		}
		const slice = await cubeSlice(asking, selectionFromSearch(url.searchParams));
		init?.signal?.throwIfAborted();
		return Response.json(slice);
	};
};
const openAs = (viewer: Viewer) =>
	openCube({ path: '/api/cube', search, fetch: routesFor(viewer), measures: ['due_count'] });

describe('openCube', () => {
	test('opens a cube where one is sent', async () => {
		const exploration = await openAs(LOCAL_ANALYST);
		expect(exploration.source).toBe('cube');
		const slice = await exploration.slice({ ...WHOLE_CUBE, picks: { issue: ['env.waste'] } });
		expect(slice.charts.channel.map(({ member, now }) => [member, now.n])).toEqual([
			['hotline_1022', slice.total.now.n]
		]);
	});

	test('asks the server where the cells are not for this viewer, with the same selections', async () => {
		const exploration = await openAs(leader);
		expect(exploration.source).toBe('server');
		const slice = await exploration.slice({ ...WHOLE_CUBE, before: 'none' });
		expect(slice.frame).toEqual(exploration.frame);
		expect(slice.total.now.n).toBe(8);
		expect(slice.total.before).toBeNull();
	});

	test.each([1, 7])('asks the server where there are more than %i cells', async (mostCells) => {
		const { warehouse } = fixture;
		const asking = { warehouse, viewer: LOCAL_ANALYST, view: await viewOf(warehouse) };
		const refusal = await cubeResponse(asking, mostCells);
		expect(refusal.status).toBe(413);
		const exploration = await openCube({ path: '/api/cube', search, fetch: async () => refusal });
		expect(exploration.source).toBe('server');
		expect((await cubeResponse(asking, 1_000)).status).toBe(200);
	});

	test('tells the status of an answer that is neither', async () => {
		const broken: typeof fetch = async () => new Response('busy', { status: 503 });
		const opened = openCube({ path: '/api/cube', search, fetch: broken });
		await expect(opened).rejects.toThrow(UnansweredError);
	});

	test.each([
		['cube', LOCAL_ANALYST],
		['server', leader]
	])('the latest selection wins, from the %s too', async (source, viewer) => {
		const exploration = await openAs(viewer);
		expect(exploration.source).toBe(source);
		const gone = AbortSignal.abort();
		await expect(exploration.slice(WHOLE_CUBE, gone)).rejects.toThrow('abort');
		expect((await exploration.slice(WHOLE_CUBE)).total.now.n).toBe(8);
	});
});

describe('a table of an exploration', () => {
	test.each([
		['cube', LOCAL_ANALYST],
		['server', leader]
	])('has the same lines, from the %s too', async (source, viewer) => {
		const exploration = await openAs(viewer);
		expect(exploration.source).toBe(source);
		const asked = { rows: 'channel', cols: 'sentiment', measures: ['open_count'] } as const;
		const { rows, cols, now } = await exploration.table(asked, WHOLE_CUBE);
		expect(rows.members).toEqual(['hotline_1022', 'written_petition', 'zalo_group']);
		expect(cols.members).toEqual(['negative', 'neutral']);
		expect(now.n).toHaveLength(12);
		expect(now.open_count).toHaveLength(12);
	});
});

describe('a large cube', () => {
	test('is sliced in turns, and gives way to a newer selection without a wrong count', async () => {
		const frame = frameOfWeeks(8);
		const bytes = encodeCube(frame, generatedCells(frame, 40_000, 9));
		let time = 0;
		let pauses = 0;
		// Each look at the clock is 3 ms later, so that a turn is over after three steps.
		const turns: Turns = {
			now: () => (time += 3),
			pause: async () => void pauses++
		};
		const open = () =>
			openCube({
				path: '/api/cube',
				search,
				turns,
				fetch: async () => new Response(bytes as Uint8Array<ArrayBuffer>)
			});
		const exploration = await open();
		const overtaken = exploration.slice({ ...WHOLE_CUBE, picks: { place: ['10/10000'] } });
		const latest = exploration.slice({ ...WHOLE_CUBE, picks: { channel: ['channel_0'] } });
		await expect(overtaken).rejects.toThrow('abort');
		const afresh = await (await open()).slice({ ...WHOLE_CUBE, picks: { channel: ['channel_0'] } });
		expect(await latest).toEqual(afresh);
		expect(pauses).toBeGreaterThan(2);
	});
});

test('a selection is no filter of a page: there it is refused', () => {
	expect(() => filtersFromSearch(new URLSearchParams('pick=issue:env.waste'))).toThrow();
});
