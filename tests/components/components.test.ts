import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from '#lib/components/Chart.svelte';
import CommuneMap from '#lib/components/CommuneMap.svelte';
import CoverageMatrix from '#lib/components/CoverageMatrix.svelte';
import DataTable from '#lib/components/DataTable.svelte';
import { drawChart } from '#lib/components/draw-chart.ts';
import FacetList from '#lib/components/FacetList.svelte';
import Figure from '#lib/components/Figure.svelte';
import FigureCard from '#lib/components/FigureCard.svelte';
import FilterChips from '#lib/components/FilterChips.svelte';
import JumpBox from '#lib/components/JumpBox.svelte';
import Keys from '#lib/components/Keys.svelte';
import OutlineMap from '#lib/components/OutlineMap.svelte';
import Pager from '#lib/components/Pager.svelte';
import PeriodBar from '#lib/components/PeriodBar.svelte';
import RedactedText from '#lib/components/RedactedText.svelte';
import SentimentMark from '#lib/components/SentimentMark.svelte';
import Shell from '#lib/components/Shell.svelte';
import StackedShare from '#lib/components/StackedShare.svelte';
import type { TableColumn } from '#lib/components/table-column.ts';
import TileGridMap from '#lib/components/TileGridMap.svelte';
import Why from '#lib/components/Why.svelte';

const lang = 'vi' as const;
const hello = createRawSnippet(() => ({ render: () => '<p>nội dung</p>' }));
const href = (code: string) => `/?province=${code}`;
const area = {
	code: '40',
	name_vi: 'Nghệ An',
	name_en: 'Nghe An',
	n: 1234,
	negative_count: 410,
	sentiment_known_count: 1000
};
const few = { ...area, code: '46', name_vi: 'Huế', n: 12, sentiment_known_count: 12 };
const geometry = {
	width: 100,
	height: 100,
	marks: [
		{ code: '20333', x: 80, y: 40 },
		{ code: '22736', x: 85, y: 80 }
	],
	shapes: [
		{ code: '40', path: 'M1 1l2 2z', x: 2, y: 2, is_inset: false },
		{ code: '46', path: '', x: 9, y: 9, is_inset: true }
	]
};
const hrefs = {
	overview: '/',
	initiatives: '/initiatives',
	feedback: '/feedback',
	about: '/about'
};
const shell = {
	lang,
	theme: 'auto',
	section: 'overview',
	hrefs,
	isExample: true,
	children: hello,
	langHref: (code: string) => `/?lang=${code}`,
	themeHref: (theme: string) => `/theme?to=${theme}`,
	freshness: { as_of: '2026-11-21', snapshot_id: 's1', complete_share: 0.9, is_troubled: false }
} as const;
const period = {
	lang,
	action: '/',
	compare: 'previous',
	earlierHref: '/?a',
	laterHref: null,
	kept: [['province', '40']],
	period: { from: '2026-08-24', to: '2026-11-23' },
	presets: [{ weeks: 13, href: '/', isCurrent: true }]
} as const;
const drawn = drawChart({ type: 'bars', unit: 'count', rows: [{ label: 'a', value: 3 }] }, lang);
interface IssueRow {
	name: string;
	n: number;
	share: number;
}
const columns: TableColumn<IssueRow>[] = [
	{ label: 'Tên', value: (row) => row.name, href: (row) => `/i/${row.n}` },
	{ label: 'Số', value: (row) => row.n, as: 'count', bar: 'accent' },
	{
		label: 'Tỷ lệ',
		value: (row) => row.share,
		of: (row) => row.n,
		as: 'share'
	}
];
const table = {
	lang,
	caption: 'Vấn đề',
	rows: [
		{ name: 'Rác thải', n: 200, share: 0.52 },
		{ name: 'Biên giới', n: 12, share: 0.5 }
	],
	columns
};
const card = { lang, label: 'Tỷ lệ tiêu cực', unit: 'share', value: 0.412, n: 10861 } as const;

/** What a page would hold, without the marks that hydration needs. */
const body = (rendered: { body: string }) => rendered.body.replace(/<!--.*?-->/g, '');
/** Text as a person reads it: no tags, single spaces. */
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

const ALL: Record<string, string> = {
	Shell: body(render(Shell, { props: shell })),
	PeriodBar: body(render(PeriodBar, { props: period })),
	Chart: body(render(Chart, { props: { lang, drawn, label: 'Theo kênh' } })),
	Figure: body(
		render(Figure, { props: { lang, title: 'Rác tăng', n: 12, children: hello, table: hello } })
	),
	FigureCard: body(render(FigureCard, { props: { ...card, series: [1, 2, null, 4] } })),
	DataTable: body(render(DataTable<IssueRow>, { props: table })),
	TileGridMap: body(
		render(TileGridMap, {
			props: {
				...{ lang, href, areas: [area, few] },
				tiles: [
					{ kind: 'province', code: '40', name: 'Nghệ An', row: 0, col: 0, parent: null },
					{ kind: 'islands', code: '20333', name: 'Hoàng Sa', row: 0, col: 1, parent: '48' }
				]
			}
		})
	),
	OutlineMap: body(render(OutlineMap, { props: { lang, href, geometry, areas: [area, few] } })),
	CommuneMap: body(
		render(CommuneMap, { props: { lang, href, geometry, areas: [area, few], layer: 'cells' } })
	),
	CommunePoints: body(
		render(CommuneMap, { props: { lang, href, geometry, areas: [area, few], layer: 'points' } })
	),
	FilterChips: body(
		render(FilterChips, {
			props: {
				lang,
				chips: [{ label: 'Kênh', value: '1022', removeHref: '/?x' }]
			}
		})
	),
	FacetList: body(
		render(FacetList, {
			props: {
				...{ lang, title: 'Lĩnh vực', shown: 1 },
				options: ['a', 'b', 'c'].map((value, i) => ({
					...{ value, label: `Tên ${value}`, n: 9, href: `/?${value}`, isSelected: i === 2 }
				}))
			}
		})
	),
	JumpBox: body(render(JumpBox, { props: { lang, action: '/jump', kept: [['lang', 'en']] } })),
	Keys: body(render(Keys, { props: { lang, hrefs } })),
	Pager: body(
		render(Pager, {
			props: { lang, page: 2, pageCount: 3, href: (page: number) => `/?page=${page}` }
		})
	),
	RedactedText: body(
		render(RedactedText, { props: { lang, text: 'Gọi <sdt> vì ngập sâu', query: 'NGAP' } })
	),
	StackedShare: body(
		render(StackedShare, { props: { lang, negative: 4, neutral: 3, positive: 2, unsure: 1 } })
	),
	Why: body(render(Why, { props: { lang, title: 'Vì sao', words: [['ngập', 2.3]] } })),
	CoverageMatrix: body(
		render(CoverageMatrix, {
			props: {
				...{ lang, caption: 'Độ phủ', rowLabel: 'Tỉnh', years: [2025, 2026] },
				rows: [{ code: '40', label: 'Nghệ An', cells: [{ year: 2025, covered: 13, of: 130 }] }]
			}
		})
	)
};

test.each(Object.entries(ALL))('%s writes no inline style, which the policy refuses', (_, html) => {
	expect(html).not.toMatch(/\sstyle=|<style|javascript:|\son\w+=/);
});

test.each(Object.entries(ALL))('%s has no unfinished text', (_, html) => {
	expect(words(html)).not.toMatch(/undefined|NaN|\[object|=>/);
});

describe('the shell', () => {
	test('says on every page that an example is an example, in both languages', () => {
		expect(ALL['Shell']).toContain('DỮ LIỆU MẪU / EXAMPLE DATA');
		expect(ALL['Shell']).not.toMatch(/class="example[^"]*no-print/);
		expect(body(render(Shell, { props: { ...shell, isExample: false } }))).not.toContain(
			'DỮ LIỆU MẪU'
		);
	});

	test('starts with a link past the navigation to the main content', () => {
		expect(ALL['Shell']?.trimStart()).toMatch(/^<a class="skip[^"]*" href="#main">/);
		expect(ALL['Shell']).toContain('<main id="main"');
	});

	test('marks the open page, language and theme', () => {
		expect(ALL['Shell']).toMatch(/href="\/" aria-current="page"/);
		expect(ALL['Shell']?.match(/aria-current="true"/g)).toHaveLength(2);
	});
});

describe('figures', () => {
	test('a value that must not be shown becomes words, never a number', () => {
		const html = words(body(render(FigureCard, { props: { ...card, value: null, n: 12 } })));
		expect(html).toContain('chưa đủ để tính tỷ lệ');
		expect(html).toContain('n = 12');
		expect(html).not.toContain('%');
	});

	test('a change is told in words and judged only when one direction is better', () => {
		const changed = { ...card, before: 0.381, compare: 'previous' } as const;
		expect(words(body(render(FigureCard, { props: changed })))).toContain(
			'tăng 3,1 điểm % so với kỳ liền trước'
		);
		expect(body(render(FigureCard, { props: changed }))).not.toContain('worse');
		expect(words(body(render(FigureCard, { props: { ...changed, goodWhen: 'down' } })))).toContain(
			'(xấu đi)'
		);
	});

	test('the table beside a chart opens without JavaScript', () => {
		expect(ALL['Figure']).toMatch(/<details[^>]*>\s*<summary[^>]*>Bảng số liệu<\/summary>/);
	});

	test('a share of fewer than 30 is a dash with its reason', () => {
		const cells = ALL['DataTable']?.match(/<td[^>]*>.*?<\/td>/gs) ?? [];
		expect(words(cells[1] ?? '')).toContain('52\u00a0%'.replace('\u00a0', ' '));
		expect(words(cells[3] ?? '').trim()).toBe('–');
		expect(cells[3]).toContain('title="chưa đủ để tính tỷ lệ"');
	});

	test('rows have headers and the first column links', () => {
		expect(ALL['DataTable']).toMatch(
			/<th[^>]*scope="row"[^>]*>\s*<a[^>]*href="\/i\/200"[^>]*>Rác thải/
		);
	});

	test('a chart has one sentence as its name and hides its drawing from readers', () => {
		expect(ALL['Chart']).toMatch(/<figure[^>]*role="img"[^>]*aria-label="Theo kênh"/);
		expect(ALL['Chart']?.match(/class="drawing[^"]*" aria-hidden="true"/g)).toHaveLength(3);
	});
});

describe('maps', () => {
	test.each(['TileGridMap', 'OutlineMap', 'CommuneMap', 'CommunePoints'])(
		'%s names volume and share of every area, and stands beside its caveat',
		(name) => {
			expect(ALL[name]).toMatch(/aria-label="Nghệ An: 1\.234 phản ánh, 41\s% tiêu cực"/);
			expect(ALL[name]).toContain('Ranh giới khái quát, không phải ranh giới pháp lý.');
		}
	);

	test('too few texts are grey and named as such', () => {
		expect(ALL['CommuneMap']).toContain('Huế: 12 phản ánh, chưa đủ để tính tỷ lệ');
		expect(ALL['CommuneMap']).toContain('q-none');
	});

	test('Hoàng Sa and Trường Sa are drawn, labelled, and large enough to see', () => {
		for (const name of ['Hoàng Sa', 'Trường Sa'])
			expect(words(ALL['OutlineMap'] ?? '')).toContain(name);
		const radii = [...(ALL['OutlineMap'] ?? '').matchAll(/rx="(\d+)" ry="(\d+)"/g)];
		expect(radii).toHaveLength(2);
		for (const [, rx, ry] of radii) expect(Math.min(Number(rx), Number(ry))).toBeGreaterThan(4);
		expect(words(ALL['TileGridMap'] ?? '')).toContain('Hoàng Sa');
	});

	test('volume never colours: twice the feedback at the same share has the same class', () => {
		const double = { ...area, code: '46', n: 9999 };
		const html = body(
			render(OutlineMap, { props: { lang, href, geometry, areas: [area, double] } })
		);
		const steps = [...html.matchAll(/class="area (q\S+)/g)].map(([, step]) => step);
		expect(new Set(steps).size).toBe(1);
	});
});

describe('forms', () => {
	test('the period form keeps the rest of the view and shows the last day of the period', () => {
		expect(ALL['PeriodBar']).toContain('<input type="hidden" name="province" value="40"');
		expect(ALL['PeriodBar']).toMatch(/name="to" value="2026-11-22"/);
	});

	test('the jump box is a plain GET form until scripts come', () => {
		expect(ALL['JumpBox']).toMatch(/<form[^>]*role="search"[^>]*method="get"[^>]*action="\/jump"/);
		expect(ALL['JumpBox']).not.toContain('combobox');
	});

	test('a chosen facet stands among the first and says that it is chosen', () => {
		const beforeMore = ALL['FacetList']?.split('<details')[0] ?? '';
		expect(words(beforeMore)).toContain('Tên c (đang chọn)');
		expect(words(beforeMore)).not.toContain('Tên b');
	});
});

describe('texts', () => {
	test('removed details are named, and the search is marked without regard to diacritics', () => {
		expect(words(ALL['RedactedText'] ?? '')).toContain('[số điện thoại]');
		expect(ALL['RedactedText']).toMatch(/<mark[^>]*>ngập<\/mark>/);
	});

	test('an unsure sentiment is called unsure, with what it may be in brackets', () => {
		const html = body(
			render(SentimentMark, { props: { lang, sentiment: null, best: 'negative' } })
		);
		expect(words(html)).toMatch(/Chưa chắc\s+\(có lẽ tiêu cực\)/);
	});
});
