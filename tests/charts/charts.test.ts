import { describe, expect, test } from 'vitest';
import { buildChart } from '#lib/charts/build-chart.ts';
import type { ChartSpec, WeekCounts } from '#lib/charts/chart-spec.ts';
import { SENTINEL_INK } from '#lib/charts/ink.ts';
import { renderChart } from '#lib/charts/render-svg.ts';
import { themedSvg } from '#lib/charts/themed-svg.ts';
import { chartWords } from '#lib/components/chart-words.ts';
import { addDays } from '#lib/domain/period.ts';

const words = chartWords('vi');
const setting = { ink: SENTINEL_INK, words, width: 720 };
const weeks = Array.from({ length: 13 }, (_, i): WeekCounts => ({
	received_week: addDays('2026-08-24', 7 * i),
	n: 100 + i,
	negative_count: 40 + i,
	neutral_count: 30,
	positive_count: 20,
	unsure_count: 10,
	is_partial: i === 12
}));
const counts = {
	type: 'sentiment-weeks',
	weeks,
	before: weeks.map((week) => week.n - 5),
	marks: [
		{ day: '2026-09-02', label: 'Quốc khánh' },
		{ day: '2027-02-06', label: 'Tết' }
	]
} satisfies ChartSpec;
const shares = {
	type: 'share-weeks',
	weeks: weeks.map((week, i) => {
		const share = i === 4 ? null : 0.4;
		return { ...week, share, low: share && 0.35, high: share && 0.46 };
	}),
	before: weeks.map(() => 0.38)
} satisfies ChartSpec;
const channels = {
	type: 'bars',
	unit: 'count',
	rows: [
		{ label: 'Tổng đài 1022', value: 900, before: 700 },
		{ label: 'Tiếp công dân', value: 120 }
	]
} satisfies ChartSpec;

/** The series as plain rows, for questions about what is drawn. */
const seriesOf = (spec: ChartSpec) =>
	buildChart(spec, setting).option.series as { name: string; type: string; data: unknown[] }[];

describe('weekly counts', () => {
	test('the four parts of every week add up to what was received', () => {
		const parts = seriesOf(counts).filter((series) => series.type === 'bar');
		weeks.forEach((week, i) => {
			const values = parts.map((part) => (part.data[i] as { value: number }).value);
			expect(values.reduce((sum, value) => sum + value, 0)).toBe(week.n);
		});
	});

	test('an incomplete week is drawn open and has no comparison', () => {
		const [first, ...others] = seriesOf(counts);
		const { surface, negative } = SENTINEL_INK;
		expect(first?.data.at(-1)).toMatchObject({
			itemStyle: { color: surface, borderColor: negative }
		});
		expect(others.at(-1)?.data.at(-1)).toBeNull();
	});

	test('an event is drawn at its week, and not when it lies outside', () => {
		const [first] = seriesOf(counts) as unknown as { markLine: { data: unknown[] } }[];
		expect(first?.markLine.data).toMatchObject([{ xAxis: '2026-08-31', name: 'Quốc khánh' }]);
	});

	test('labels of events in near weeks stand in rows of their own and never touch', () => {
		const many = Array.from({ length: 52 }, (_, i): WeekCounts => ({
			...(weeks[0] as WeekCounts),
			received_week: addDays('2025-12-29', 7 * i)
		}));
		const marks = [0, 7, 15, 16, 17, 36].map((week, i) => ({
			day: addDays('2025-12-29', 7 * week),
			label: String(i + 1)
		}));
		const spec = { ...counts, weeks: many, marks };
		for (const width of [320, 360, 1080]) {
			const { option } = buildChart(spec, { ...setting, width });
			const [first] = option.series as unknown as {
				markLine: { data: { xAxis: string; label: { distance: number } }[] };
			}[];
			const step = (width - 58) / many.length;
			const boxes = (first?.markLine.data ?? []).map(({ xAxis, label }) => ({
				x: many.findIndex((week) => week.received_week === xAxis) * step,
				row: label.distance
			}));
			expect(boxes).toHaveLength(marks.length);
			for (const [i, a] of boxes.entries())
				for (const b of boxes.slice(i + 1))
					expect(a.row !== b.row || Math.abs(a.x - b.x) >= 8, `${width} px`).toBe(true);
			const { top } = option.grid as { top: number };
			expect(Math.max(...boxes.map(({ row }) => row))).toBeLessThan(top - 8);
		}
	});

	test('without a comparison there is no line and no entry in the legend', () => {
		const built = buildChart({ ...counts, before: [] }, setting);
		expect(built.option.series).toHaveLength(4);
		expect(built.legend.map((entry) => entry.shape)).not.toContain('dashed');
	});

	test('a narrow chart names fewer weeks', () => {
		const named = (width: number) =>
			renderChart(counts, words).svg[width === 360 ? 'narrow' : 'wide'].match(/>\d+\/\d+</g)
				?.length;
		expect(named(360)).toBeLessThan(named(1080) ?? 0);
	});
});

describe('weekly shares', () => {
	test('a week with too few texts leaves a gap in line and band', () => {
		const gaps = seriesOf(shares).map((series) => series.data[4]);
		expect(gaps.slice(0, 3)).toEqual([null, null, null]);
	});

	test('the incomplete week stands off the line', () => {
		const byName = new Map(seriesOf(shares).map((series) => [series.name, series.data]));
		expect(byName.get(words.negativeShare)?.at(-1)).toBeNull();
		expect(byName.get(words.partialWeek)?.at(-1)).toBe(0.4);
	});
});

test('tooltips are plain text with the words of the language', () => {
	const { tooltip } = buildChart(counts, setting) as unknown as {
		tooltip: { renderMode: string; formatter(items: { dataIndex: number }[]): string };
	};
	expect(tooltip.renderMode).toBe('richText');
	expect(tooltip.formatter([{ dataIndex: 12 }])).toBe(
		'Tuần bắt đầu 16/11/2026 (tuần chưa đủ)\nTiếp nhận: 112\nTiêu cực: 52\nTrung tính: 30\nTích cực: 20\nChưa chắc: 10'
	);
});

describe.each([counts, shares, channels])('the drawing of $type', (spec) => {
	const drawn = renderChart(spec, words);
	const drawings = Object.values(drawn.svg);

	test('has no inline style, style sheet or private attribute', () => {
		for (const svg of drawings) expect(svg).not.toMatch(/\sstyle=|<style|ecmeta_|zr\d/);
	});

	test('takes every colour from the theme', () => {
		for (const svg of drawings) {
			const visible = svg.replace(/<clipPath.*?<\/clipPath>/g, '');
			expect(visible).not.toMatch(/(fill|stroke)="(#|rgb)/);
			expect(visible).toMatch(/class="(fill|stroke)-/);
		}
	});

	test('has ids of its own at every width', () => {
		const ids = drawings.flatMap((svg) => [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('is the same every time', () => {
		expect(renderChart(spec, words).svg).toEqual(drawn.svg);
	});
});

test('themedSvg keeps one class list when both fill and stroke are theme colours', () => {
	const { negative, line } = SENTINEL_INK;
	const svg = `<path d="M0 0" fill="${negative}" stroke="${line}" class="zr0-cls-1" style="font-size:12px;font-family:serif;"></path>`;
	expect(themedSvg(svg, 'c')).toBe(
		'<path d="M0 0" font-size="12px" class="fill-negative stroke-line"></path>'
	);
});
