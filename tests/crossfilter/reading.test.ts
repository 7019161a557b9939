import { Table, tableFromIPC, vectorFromArray } from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import { CubeFormatError, readCube } from '#lib/crossfilter/read-cube.ts';
import { encodeCube } from '#lib/server/cube/encode-cube.ts';
import { frameOfWeeks, generatedCells } from './support/generated-cells.ts';

describe('readCube', () => {
	const frame = frameOfWeeks(4);
	const cells = generatedCells(frame, 50, 1);

	test('refuses a table that is no cube', () => {
		expect(() => readCube(new Table({ n: vectorFromArray([1, 2]) }))).toThrow(CubeFormatError);
	});
	test('refuses cells that are not ordered by week', () => {
		const codes = { ...cells.codes, week: cells.codes.week.toReversed() };
		const bytes = encodeCube(frame, { ...cells, codes });
		expect(() => readCube(tableFromIPC(bytes))).toThrow('ordered by week');
	});
	test('refuses cells of a week that are not ordered by place', () => {
		const codes = { ...cells.codes, place: cells.codes.place.toReversed() };
		const bytes = encodeCube(frame, { ...cells, codes });
		expect(() => readCube(tableFromIPC(bytes))).toThrow('ordered by place');
	});
	test('refuses codes that no member has', () => {
		const members = { ...cells.members, channel: ['only'] };
		const bytes = encodeCube(frame, { ...cells, members });
		expect(() => readCube(tableFromIPC(bytes))).toThrow(CubeFormatError);
	});
});
