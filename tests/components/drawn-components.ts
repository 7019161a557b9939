import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
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
import Shell from '#lib/components/Shell.svelte';
import StackedShare from '#lib/components/StackedShare.svelte';
import type { TableColumn } from '#lib/components/table-column.ts';
import TileGridMap from '#lib/components/TileGridMap.svelte';
import Why from '#lib/components/Why.svelte';

export const lang = 'vi' as const;
const hello = createRawSnippet(() => ({ render: () => '<p>nội dung</p>' }));
export const href = (code: string) => `/?province=${code}`;
export const area = {
	code: '40',
	name_vi: 'Nghệ An',
	name_en: 'Nghe An',
	n: 1234,
	negative_count: 410,
	sentiment_known_count: 1000
};
export const few = { ...area, code: '46', name_vi: 'Huế', n: 12, sentiment_known_count: 12 };
export const geometry = {
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
	explore: '/explore',
	hotspots: '/hotspots',
	initiatives: '/initiatives',
	feedback: '/feedback',
	quality: '/quality',
	about: '/about'
};
export const shell = {
	lang,
	evaluationHref: '/evaluation',
	theme: 'auto',
	section: 'overview',
	hrefs,
	isExample: true,
	children: hello,
	langHref: (code: string) => `/?lang=${code}`,
	themeHref: (theme: string) => `/theme?to=${theme}`,
	freshness: { as_of: '2026-11-21', snapshot_id: 's1', complete_share: 0.9, is_troubled: false }
} as const;
export const period = {
	lang,
	action: '/',
	compare: 'previous',
	comparison: { from: '2026-05-25', to: '2026-08-24' },
	compareHref: (compare: string) => `/?compare=${compare}`,
	earlierHref: '/?a',
	laterHref: null,
	kept: [['province', '40']],
	period: { from: '2026-08-24', to: '2026-11-23' },
	presets: [{ weeks: 13, href: '/', isCurrent: true }]
} as const;
export const drawn = drawChart(
	{ type: 'bars', unit: 'count', rows: [{ label: 'a', value: 3 }] },
	lang
);
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
export const table = {
	lang,
	caption: 'Vấn đề',
	rows: [
		{ name: 'Rác thải', n: 200, share: 0.52 },
		{ name: 'Biên giới', n: 12, share: 0.5 }
	],
	columns
};
export const card = {
	lang,
	label: 'Tỷ lệ tiêu cực',
	unit: 'share',
	value: 0.412,
	n: 10861
} as const;

/** What a page would hold, without the marks that hydration needs. */
export const body = (rendered: { body: string }) => rendered.body.replace(/<!--.*?-->/g, '');
/** Text as a person reads it: no tags, single spaces. */
export const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** Every component drawn once, by name. */
export const ALL: Record<string, string> = {
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
