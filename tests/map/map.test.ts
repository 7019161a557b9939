import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { negativeShare } from '#lib/map/area.ts';
import { projectCommunes, projectProvinces } from '#lib/map/project.ts';
import { shareScale, stepClass } from '#lib/map/quantise.ts';

const read = (name: string): Topology =>
	JSON.parse(readFileSync(`data/reference/gazetteer/${name}`, 'utf8'));

interface CellProperties {
	code: string;
	province_code: string;
}

describe('the map of the country', () => {
	const drawn = projectProvinces(read('provinces34.topojson'));

	test('draws 34 provinces, all inside the frame', () => {
		expect(new Set(drawn.shapes.map((shape) => shape.code)).size).toBe(34);
		for (const { path, x, y } of drawn.shapes) {
			expect(path).toMatch(/^M[\d.-]+ [\d.-]+l[-\d]/);
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(drawn.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(drawn.height);
		}
	});

	test('marks Hoàng Sa and Trường Sa east of the mainland, one north of the other', () => {
		const [hoangSa, truongSa] = drawn.marks;
		expect(drawn.marks.map((mark) => mark.code)).toEqual(['20333', '22736']);
		const daNang = drawn.shapes.find((shape) => shape.code === '48');
		expect(hoangSa?.x).toBeGreaterThan(daNang?.x ?? Infinity);
		expect(truongSa?.y).toBeGreaterThan(hoangSa?.y ?? Infinity);
		for (const mark of drawn.marks) expect(mark.x).toBeLessThan(drawn.width);
	});

	test('north is up: Hà Giang’s province lies above Cà Mau', () => {
		const y = (code: string) => drawn.shapes.find((shape) => shape.code === code)?.y ?? NaN;
		expect(y('08')).toBeLessThan(y('96'));
	});

	test('weighs under 45 kB', () => {
		expect(JSON.stringify(drawn).length).toBeLessThan(45_000);
	});
});

describe('the map of a province', () => {
	const topology = read('communes_cells.topojson');
	const cells = topology.objects['communes'] as unknown as {
		geometries: { properties: CellProperties }[];
	};
	const codesOf = (province: string) =>
		new Set(
			cells.geometries
				.filter((cell) => cell.properties.province_code === province)
				.map((cell) => cell.properties.code)
		);

	test.each([
		['56', '22736'],
		['48', '20333'],
		['79', '26732']
	])('province %s sets its far island %s into a box', (province, island) => {
		const codes = codesOf(province);
		const { shapes } = projectCommunes(topology, 14, (code) => codes.has(code));
		expect(shapes).toHaveLength(codes.size);
		expect(shapes.filter((shape) => shape.is_inset).map((shape) => shape.code)).toEqual([island]);
	});

	test('every other cell has a path', () => {
		const codes = codesOf('40');
		const { shapes } = projectCommunes(topology, 19, (code) => codes.has(code));
		expect(shapes.filter((shape) => shape.path === '')).toEqual([]);
	});

	test('a province without cells is refused', () => {
		expect(() => projectCommunes(topology, 16, () => false)).toThrow(RangeError);
	});
});

describe('steps of colour', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });

	test('a greater share never has a paler step', () => {
		fc.assert(
			fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), (shares) => {
				const scale = shareScale(shares);
				const steps = [...shares].sort((a, b) => a - b).map((value) => stepClass(value, scale));
				expect(steps).toEqual([...steps].sort());
			})
		);
	});

	test('thresholds rise and are whole percentages', () => {
		fc.assert(
			fc.property(fc.array(share, { maxLength: 40 }), (shares) => {
				const { thresholds } = shareScale(shares);
				// where nobody has a share there is nothing to scale
				expect(thresholds).toHaveLength(shares.some((value) => value !== null) ? 6 : 0);
				thresholds.forEach((threshold, i) => {
					expect(threshold).toBeGreaterThan(thresholds[i - 1] ?? 0);
					expect(Math.abs(threshold * 100 - Math.round(threshold * 100))).toBeLessThan(1e-9);
				});
			})
		);
	});

	test('too few texts of known sentiment give no share, whatever was received', () => {
		const area = { code: '01', name_vi: '', name_en: '', n: 900, negative_count: 20 };
		expect(negativeShare({ ...area, sentiment_known_count: 29 })).toBeNull();
		expect(negativeShare({ ...area, sentiment_known_count: 40 })).toBe(0.5);
		expect(stepClass(null, shareScale([0.2, 0.5]))).toBe('q-none');
	});
});
