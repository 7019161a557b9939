import type { Page } from 'playwright-core';

/** A percentage that a page prints. */
export interface PrintedShare {
	text: string;
	/** the largest denominator that stands beside it; null where none does */
	basis: number | null;
	/** the words around it */
	around: string;
}

/**
 * Every percentage of a page that is a share of something counted, with the denominator that stands
 * beside it: in its row, its line or its figure. Left out are the ticks of axes and keys of colours,
 * what the classifier says of one text, widths of intervals in definitions, what a source states
 * without a count, and how much is there of what usually comes. `blank` is any page of a browser: it reads the markup and shows nothing.
 */
export const printedShares = (blank: Page, html: string): Promise<PrintedShare[]> =>
	blank.evaluate((markup) => {
		const LEFT_OUT =
			'style, script, details.no-print, .confidence, .legend, .fresh, option, svg text';
		const FIGURES = 'tr, li, a, p, dd, .figure-card, .card, article, section, main';
		const SHARE = /\d[\d.,]*\s?%/g;
		const WIDTH = /^9[59]\s?%$/;
		const OF_INTERVALS = /khoảng|dải|interval|band/i;
		const NO_SHARE =
			/theo nguồn, không kèm số đếm|stated by the source|mức thường thấy|of the usual volume/;
		const WHOLE = /(?:n = |\/|trên |of |trong |\((?=[\d.,]+ \p{L}))(\d[\d.,]*)/gu;
		const COLUMN = /^(?:n|Tổng số xã|All communes)$/;
		const number = (text: string) => Number(text.replace(/[.,]/g, ''));
		/** What stands behind words that say "of so many", or in the column of wholes of a row or a table. */
		const wholesOf = (element: Element): number[] => {
			const said = [...(element.textContent ?? '').matchAll(WHOLE)].map(([, found]) => found ?? '');
			const rows = element.matches('tr') ? [element] : [...element.querySelectorAll('tbody tr')];
			const cells = rows.flatMap((row) => {
				const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])];
				const column = heads.findIndex((head) => COLUMN.test(head.textContent?.trim() ?? ''));
				return row.children[column]?.textContent?.trim() ?? [];
			});
			return [...said, ...cells].map(number).filter((n) => n > 0);
		};
		const page = new DOMParser().parseFromString(markup, 'text/html');
		for (const element of page.querySelectorAll(LEFT_OUT)) element.remove();
		const found: PrintedShare[] = [];
		const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const line = node.textContent ?? '';
			for (const [text] of line.matchAll(SHARE)) {
				if (WIDTH.test(text) && OF_INTERVALS.test(line)) continue;
				let figure = node.parentElement?.closest(FIGURES) ?? null;
				const around = (figure?.textContent ?? '').replace(/\s+/g, ' ').trim();
				if (NO_SHARE.test(around)) continue;
				let wholes: number[] = [];
				while (figure && wholes.length === 0) {
					wholes = wholesOf(figure);
					figure = figure.parentElement?.closest(FIGURES) ?? null;
				}
				const basis = wholes.length === 0 ? null : Math.max(...wholes);
				found.push({ text, basis, around: around.slice(0, 160) });
			}
		}
		return found;
	}, html);
