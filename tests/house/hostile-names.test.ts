import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '#lib/charts/chart-spec.ts';
import DataTable from '#lib/components/DataTable.svelte';
import { drawChart } from '#lib/components/draw-chart.ts';
import EventList from '#lib/components/sections/EventList.svelte';
import TileGridMap from '#lib/components/TileGridMap.svelte';
import { addDays } from '#lib/domain/period.ts';

const HOSTILE = [
	'<img src=x onerror=alert(1)>',
	'"><script>alert(2)</script>',
	"'onmouseover='alert(3)",
	'</svg><svg onload=alert(4)>',
	'<foreignObject><iframe src="javascript:alert(5)"></iframe></foreignObject>'
];

/** Names of all elements of a text of HTML or SVG, and of all their attributes. */
function namesIn(markup: string): { elements: string[]; attributes: string[] } {
	const tags = [...markup.matchAll(/<([a-zA-Z]\w*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g)];
	return {
		elements: tags.map(([, name = '']) => name.toLowerCase()),
		attributes: tags.flatMap(([, , rest = '']) =>
			[...rest.matchAll(/\s([^\s=>"]+)(?:="[^"]*")?/g)].map(([, name = '']) => name.toLowerCase())
		)
	};
}
const FORBIDDEN = ['script', 'foreignobject', 'iframe', 'img', 'object', 'embed'];

function expectHarmless(markup: string): void {
	const { elements, attributes } = namesIn(markup);
	expect(elements.length).toBeGreaterThan(0);
	expect(elements.filter((name) => FORBIDDEN.includes(name))).toEqual([]);
	expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
	// Whatever is left of a name is text: no bare "<" of it opens an element.
	expect(markup).not.toMatch(/<img|<script|<iframe|<foreignObject/i);
}

test('an element or handler that got through would be seen', () => {
	expect(() => expectHarmless('<p><img src="x" onerror="alert(1)"></p>')).toThrow();
	expect(() => expectHarmless('<svg onload="alert(1)"></svg>')).toThrow();
});

describe.each(HOSTILE)('the name %s', (name) => {
	test('stays text in every drawing of a chart', () => {
		const week = (i: number) => ({
			...{ received_week: addDays('2026-01-05', 7 * i), n: 40, is_partial: false },
			...{ negative_count: 10, neutral_count: 10, positive_count: 10, unsure_count: 10 }
		});
		const specs: ChartSpec[] = [
			{ type: 'bars', unit: 'count', rows: [{ label: name, value: 9, before: 4 }] },
			{
				type: 'sentiment-weeks',
				weeks: [week(0), week(1)],
				before: [1, 2],
				beforeLabel: name,
				marks: [{ day: '2026-01-06', label: name, name }]
			}
		];
		for (const spec of specs)
			for (const svg of Object.values(drawChart(spec, 'vi').svg)) expectHarmless(svg);
	});

	test('stays text in tables, lists of events and maps', () => {
		const table = render(DataTable<{ name: string }>, {
			props: {
				lang: 'vi',
				caption: name,
				columns: [{ label: name, value: (row) => row.name, note: () => name, href: () => '/' }],
				rows: [{ name }]
			}
		});
		const event = { name_vi: name, name_en: name, source: name, province_code: null, mark: 1 };
		const list = render(EventList, {
			props: { lang: 'vi', events: [{ ...event, on_date: '2026-01-06', kind: 'operator' }] }
		});
		const area = { code: '40', name_vi: name, name_en: name, n: 50 };
		const map = render(TileGridMap, {
			props: {
				lang: 'vi',
				tiles: [{ kind: 'province', code: '40', name, row: 0, col: 0, parent: null }],
				areas: [{ ...area, negative_count: 20, sentiment_known_count: 40 }],
				href: () => '/'
			}
		});
		for (const { body } of [table, list, map]) expectHarmless(body.replace(/<!--[\s\S]*?-->/g, ''));
	});
});
