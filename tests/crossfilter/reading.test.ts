import { Table, tableFromIPC, vectorFromArray } from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import { negativeShare } from '#lib/crossfilter/negative-share.ts';
import { CubeFormatError, readCube } from '#lib/crossfilter/read-cube.ts';
import { encodeCube } from '#lib/server/cube/encode-cube.ts';
import { frameOfWeeks, generatedCells } from './support/generated-cells.ts';

const figures = (n: number, negative_count = 0, unsure_count = 0) => ({
	...{ n, negative_count, unsure_count },
	...{ neutral_count: n - negative_count - unsure_count, positive_count: 0 }
});

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

describe('negativeShare', () => {
	test('is of those whose sentiment is known, with their number', () => {
		expect(negativeShare(figures(50, 10, 10))).toEqual({ share: 0.25, whole: 40 });
	});
	test('is not told of few texts, nor of counts that are hidden', () => {
		expect(negativeShare(figures(20, 10))).toEqual({ share: null, whole: 20 });
		expect(negativeShare({ ...figures(50), n: null })).toEqual({ share: null, whole: null });
	});
});
