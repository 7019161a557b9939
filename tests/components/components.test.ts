import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Chart from '#lib/components/Chart.svelte';
import FigureCard from '#lib/components/FigureCard.svelte';
import OutlineMap from '#lib/components/OutlineMap.svelte';
import SentimentMark from '#lib/components/SentimentMark.svelte';
import Shell from '#lib/components/Shell.svelte';
import { withoutSentDrawing } from '#lib/charts/render-svg.ts';
import {
	ALL,
	area,
	body,
	card,
	drawn,
	geometry,
	href,
	lang,
	shell,
	words
} from './drawn-components.ts';

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
		const judged = { ...changed, goodWhen: 'down', isBeyondChance: true } as const;
		expect(words(body(render(FigureCard, { props: judged })))).toContain('(xấu đi)');
	});

	test('a change within chance is said to be so and gets no verdict', () => {
		const small = { ...card, before: 0.381, compare: 'previous', goodWhen: 'down' } as const;
		const html = body(render(FigureCard, { props: { ...small, isBeyondChance: false } }));
		expect(words(html)).toContain('trong dao động ngẫu nhiên');
		expect(html).not.toMatch(/worse|better/);
	});

	test('the period bar names the comparison with its days, and the next one has a key', () => {
		expect(words(ALL['PeriodBar'] ?? '')).toContain('kỳ liền trước (25/5 – 23/8/2026)');
		expect(ALL['PeriodBar']).toMatch(/href="\/\?compare=year" data-keys="c"/);
	});

	test('a chart whose drawing is not sent as data still stands in the page', () => {
		const sent = withoutSentDrawing(drawn);
		expect(JSON.stringify(sent)).not.toContain('<svg');
		const html = body(render(Chart, { props: { lang, drawn: sent, label: 'Theo kênh' } }));
		expect(html).toBe(ALL['Chart']);
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
