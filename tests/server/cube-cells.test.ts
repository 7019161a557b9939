import { expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { cubeFrame, cubeParams } from '#lib/server/cube/cube-params.ts';
import { readCells } from '#lib/server/cube/read-cells.ts';
import { AnswerTooLongError } from '#lib/server/warehouse/query-error.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();

async function cellsOf(search: string, atOnce: number, most = 1e6) {
	const { warehouse } = fixture;
	const view = await viewOf(warehouse, search);
	const frame = cubeFrame(warehouse, view);
	const amounts = { expected: 200, most, atOnce };
	const asking = { warehouse, viewer: LOCAL_ANALYST, view };
	return readCells(asking, frame, cubeParams(view, frame), amounts);
}

test.each(['', 'compare=none', 'from=2024-12-30&to=2026-03-31&compare=year'])(
	'cells that are asked part by part are those asked at once, within “%s”',
	async (search) => {
		const whole = await cellsOf(search, 1e6);
		expect(whole.size).toBeGreaterThan(10);
		for (const atOnce of [1, 15, 70]) expect(await cellsOf(search, atOnce)).toEqual(whole);
	}
);

test('a cube that is larger than is sent stops at the part that makes it so', async () => {
	await expect(cellsOf('', 15, 12)).rejects.toThrow(AnswerTooLongError);
});
