import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartRows, totalFigures, weekRows } from '#lib/crossfilter/chart-rows.ts';
import { createSlicer, type Slicer } from '#lib/crossfilter/create-slicer.ts';
import { readCube } from '#lib/crossfilter/read-cube.ts';
import { CUBE_DIMENSIONS, type CubeFrame, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import { slotRange } from '#lib/domain/week-slots.ts';
import { encodeCube, type CubeCells } from '#lib/server/cube/encode-cube.ts';
import { frameOfWeeks, generatedCells } from './support/generated-cells.ts';
import { naiveChart, naiveWeeks, rowsOf, figuresOf, type Picked } from './support/naive-slice.ts';
import { actionsOf, cellsOf } from './support/small-cells.ts';

const frame = frameOfWeeks(6);
const MEASURES: CubeMeasure[] = ['n', 'due_count', 'answered_on_time_count'];

const open = (of: CubeFrame, cells: CubeCells) => readCube(tableFromIPC(encodeCube(of, cells)));

function expectEqual(slicer: Slicer, cells: CubeCells, picked: Picked): void {
	const rows = rowsOf(cells);
	const [now, before] = [slicer.range('now'), slicer.range('before')];
	for (const dimension of CUBE_DIMENSIONS) {
		const shown = chartRows(slicer, dimension);
		const spans = { now, before } as const;
		for (const span of ['now', 'before'] as const) {
			const naive = naiveChart(rows, dimension, picked, spans[span], MEASURES);
			const filled = shown.filter((row) => (row[span]?.n ?? 0) > 0);
			const some = [...naive].filter(([, figures]) => figures.n > 0);
			expect(new Map(filled.map((row) => [row.member, row[span]]))).toEqual(new Map(some));
		}
	}
	const weeks = naiveWeeks(rows, frame.slots.length, picked, MEASURES);
	expect(weekRows(slicer).map((row) => row.now)).toEqual(weeks);
	const passing = naiveChart(rows, 'sentiment', picked, now, MEASURES);
	const picks = picked.sentiment ?? [];
	const total = [...passing]
		.filter(([member]) => picks.length === 0 || picks.includes(member))
		.filter(([member]) => !picked['-sentiment']?.includes(member))
		.reduce((sum, [, figures]) => sum + figures.n, 0);
	expect(totalFigures(slicer, 'now')?.n).toBe(total);
}

function act(
	slicer: Slicer,
	picked: Picked,
	{ interrupted, change }: { interrupted: number | null; change: Change }
): void {
	if (change.kind === 'pick') {
		picked[change.dimension] = change.members;
		picked[`-${change.dimension}`] = change.excluded;
		slicer.pick(change.dimension, change.members, change.excluded);
	} else if (change.kind === 'show') slicer.showWeeks(change.range);
	else slicer.compareWith(change.range);
	if (interrupted === null) return slicer.update();
	const steps = slicer.steps();
	for (let step = 0; step < interrupted && !steps.next().done; step++);
}
type Change =
	ReturnType<typeof actionsOf> extends fc.Arbitrary<(infer Action)[]>
		? Action extends { change: infer Each }
			? Each
			: never
		: never;

describe('createSlicer', () => {
	test('equals a row-by-row count after any sequence of picks, weeks and interruptions', () => {
		fc.assert(
			fc.property(cellsOf(frame), actionsOf(frame), (cells, actions) => {
				const slicer = createSlicer(open(frame, cells), MEASURES);
				const picked: Picked = {};
				slicer.update();
				for (const action of actions) act(slicer, picked, action);
				slicer.update();
				expectEqual(slicer, cells, picked);
			}),
			{ numRuns: 150 }
		);
	});

	test('equals a row-by-row count after each of many small changes to a larger cube', () => {
		const cells = generatedCells(frame, 3_000, 7);
		const slicer = createSlicer(open(frame, cells), MEASURES);
		const picked: Picked = {};
		slicer.update();
		const { place, issue } = cells.members;
		for (let round = 1; round < 8; round++) {
			picked.place = place.slice(0, round % 4 === 0 ? 0 : round * 40);
			slicer.pick('place', picked.place);
			picked.issue = round % 3 === 0 ? [] : issue.slice(round, round + 5);
			slicer.pick('issue', picked.issue);
			slicer.showWeeks({ from: round % 3, to: 3 + (round % 4) });
			slicer.update();
			expectEqual(slicer, cells, picked);
		}
	});

	test('shows the period and what it is compared with from the start', () => {
		const cells = generatedCells(frame, 500, 3);
		const slicer = createSlicer(open(frame, cells));
		slicer.update();
		const half = (week: number) => week >= 3;
		const rows = rowsOf(cells);
		const now = figuresOf(
			rows.filter((row) => half(row.week)),
			['n']
		);
		const before = figuresOf(
			rows.filter((row) => !half(row.week)),
			['n']
		);
		expect(totalFigures(slicer, 'now')).toEqual(now);
		expect(totalFigures(slicer, 'before')).toEqual(before);
	});

	test('a pick made while steps run is heeded by the next update', () => {
		const cells = generatedCells(frame, 3_000, 5);
		const slicer = createSlicer(open(frame, cells));
		const steps = slicer.steps();
		steps.next();
		slicer.pick('channel', ['channel_1']);
		while (!steps.next().done);
		slicer.update();
		const afresh = createSlicer(open(frame, cells));
		afresh.pick('channel', ['channel_1']);
		afresh.update();
		for (const dimension of CUBE_DIMENSIONS) {
			expect(chartRows(slicer, dimension)).toEqual(chartRows(afresh, dimension));
		}
	});

	test('an empty cube answers with nothing, whatever is picked', () => {
		const slicer = createSlicer(open(frame, generatedCells(frame, 0, 1)), MEASURES);
		slicer.pick('place', ['40/16702']);
		slicer.showWeeks({ from: 0, to: 2 });
		slicer.update();
		for (const dimension of CUBE_DIMENSIONS) expect(chartRows(slicer, dimension)).toEqual([]);
		expect(weekRows(slicer).map((row) => row.now.n)).toEqual([0, 0, 0, 0, 0, 0]);
		expect(totalFigures(slicer, 'now')?.n).toBe(0);
	});

	test('a cube of one cell shows it in every chart until another member is picked', () => {
		const one = generatedCells(frame, 1, 11);
		const cells = { ...one, codes: { ...one.codes, week: Uint16Array.of(4) } };
		const slicer = createSlicer(open(frame, cells));
		slicer.update();
		for (const dimension of CUBE_DIMENSIONS) expect(chartRows(slicer, dimension)).toHaveLength(1);
		slicer.pick('issue', ['no.such']);
		slicer.update();
		const lengths = CUBE_DIMENSIONS.map((name) => chartRows(slicer, name).length);
		expect(lengths).toEqual([0, 0, 0, 1, 0, 0]);
	});

	test('slots that are no week of the cube are refused', () => {
		expect(() => slotRange(frame.slots, { from: '2025-01-07', to: '2025-01-13' })).toThrow(
			RangeError
		);
	});
});
