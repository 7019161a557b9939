import { describe, expect, test } from 'vitest';
import { footprintView } from '#lib/map/footprint-view.ts';
import type { Shape } from '#lib/map/project.ts';

/** A square of 10 units whose corner is at (x, y). */
const square = (code: string, x: number, y: number, is_inset = false): Shape => ({
	...{ code, x: x + 5, y: y + 5, is_inset },
	path: is_inset ? '' : `M${x} ${y}l10 0 0 10-10 0z`
});
const shapes = [
	square('a', 100, 100),
	square('b', 110, 100),
	square('c', 120, 100),
	square('far', 500, 500),
	square('island', 900, 900, true)
];

describe('the map of a footprint', () => {
	const view = footprintView({ shapes }, new Set(['a']), new Set(['b']));

	test('shows the footprint, those watched, and only what lies in the same window', () => {
		expect(view?.shapes.map(({ code, part }) => [code, part])).toEqual([
			['a', 'member'],
			['b', 'watched'],
			['c', 'ground']
		]);
	});

	test('fills its window with the footprint and what is watched, and a margin', () => {
		const [first] = view?.shapes ?? [];
		const scale = 480 / 24.8;
		expect(view?.width).toBe(480);
		expect(view?.height).toBe(Math.ceil(14.8 * scale));
		expect(first?.path).toMatch(/^M46\.5 46\.5l193\.5 0 0 193\.5 -193\.5 0z$/);
		expect(first?.x).toBeCloseTo((5 + 2.4) * scale, 0);
	});

	test('is not there where none of the footprint is drawn', () => {
		expect(footprintView({ shapes }, new Set(['island']), new Set(['a']))).toBeNull();
		expect(footprintView({ shapes: [] }, new Set(['a']), new Set())).toBeNull();
	});
});
