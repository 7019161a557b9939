import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ExportMenu from '#lib/components/ExportMenu.svelte';
import PageTools from '#lib/components/PageTools.svelte';
import SavedViews from '#lib/components/SavedViews.svelte';

const exported = {
	tableHref: '/api/export/feedback-by-week',
	search: 'province=40',
	pictureHref: '/api/export/chart/feedback-by-week.svg?path=%2F&province=40'
};
const menu = (props: object = {}) =>
	render(ExportMenu, { props: { lang: 'vi', title: 'Theo tuần', exported, ...props } }).body;
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('the menu of files', () => {
	test('links to every form with the filters of the page, and to the picture', () => {
		expect(hrefs(menu())).toEqual([
			...['csv', 'xlsx', 'parquet', 'arrow'].map(
				(form) => `/api/export/feedback-by-week.${form}?province=40`
			),
			exported.pictureHref.replace('&', '&amp;')
		]);
	});

	test('offers without JavaScript only what works without it', () => {
		expect(menu()).not.toContain('<button');
		expect(menu({ exported: { ...exported, pictureHref: null } })).not.toContain('SVG');
	});

	test('says of which figure it is', () => {
		expect(menu()).toContain('aria-label="Tải về: Theo tuần"');
	});
});

describe('saving a view', () => {
	const form = (path: string) =>
		render(SavedViews, { props: { lang: 'en', path, search: 'province=40&q="x"' } }).body;

	test('is a form that holds the view, and writes no inline style', () => {
		const html = form('/communes/16702');
		expect(html).toMatch(/<form method="POST" action="\/views\/change"/);
		expect(html).toContain('name="path" value="/communes/16702"');
		expect(html).toContain('value="province=40&amp;q=&quot;x&quot;"');
		expect(html).not.toMatch(/\sstyle=|\son\w+=/);
	});

	test('is not offered where the page cannot be saved', () => {
		expect(form('/about')).not.toContain('<form');
	});

	test.each([
		['../communes/16702', '/communes/16702'],
		['./', '/'],
		['/explore', '/explore']
	])('knows the page behind %s, as the server writes it', (path, whole) => {
		const html = render(PageTools, { props: { lang: 'vi', path, search: '' } }).body;
		expect(html).toContain(`name="path" value="${whole}"`);
		expect(html).toContain(`page.xlsx?path=${encodeURIComponent(whole)}"`);
	});
});
