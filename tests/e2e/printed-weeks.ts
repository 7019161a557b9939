import type { Page } from 'playwright-core';
import { addDays, type Period } from '#lib/domain/period.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (text: string | number) => String(text).padStart(2, '0');

/** "29/12/2025" or "29 Dec 2025" as `2025-12-29`, "29/12" with the year that is given; null for others. */
function dayOf(text: string, year?: string): string | null {
	const found = /^(\d+)(?:\/(\d+)| ([A-Z][a-z]{2}))(?:[/ ](\d{4}))?$/.exec(text.trim());
	if (!found) return null;
	const [, day = '', number, name = '', own = year] = found;
	const month = number ?? MONTHS.indexOf(name) + 1;
	return own ? `${own}-${two(month)}-${two(day)}` : null;
}

/** "29/12 – 4/1/2026" as a half-open period. */
function periodOf(text: string): Period | null {
	const [first = '', last = first] = text.split(' – ');
	const end = dayOf(last);
	const from = end && dayOf(first, end.slice(0, 4));
	return from && end ? { from, to: addDays(end, 1) } : null;
}

/** The period that a page says it is of, and the one that it says it compares with, if any. */
export async function shownPeriods(
	blank: Page,
	html: string
): Promise<{ now: Period; before: Period | null } | null> {
	const printed = await blank.evaluate((markup) => {
		const page = new DOMParser().parseFromString(markup, 'text/html');
		return page.querySelector('header p.printed')?.textContent?.trim() ?? '';
	}, html);
	const now = periodOf(printed.split(' · ')[0] ?? '');
	const before = periodOf(/\(([^()]*)\)$/.exec(printed)?.[1] ?? '');
	return now && { now, before };
}

/** The weeks of the page's tables, each with its first day and whether it is marked as not whole. */
export async function printedWeeks(
	blank: Page,
	html: string
): Promise<{ from: string; isMarked: boolean }[]> {
	const rows = await blank.evaluate((markup) => {
		const page = new DOMParser().parseFromString(markup, 'text/html');
		const tables = [...page.querySelectorAll('table')].filter((table) =>
			/^(?:Tuần|Week)/.test(table.querySelector('thead th')?.textContent?.trim() ?? '')
		);
		return tables
			.flatMap((table) => [...table.querySelectorAll('tbody th')])
			.map((head) => {
				const note = head.querySelector('.note')?.textContent ?? '';
				const text = (head.textContent ?? '').replace(note, '').trim();
				return { text, isMarked: /tuần chưa đủ|incomplete week/.test(note) };
			});
	}, html);
	return rows.flatMap(({ text, isMarked }) => {
		const from = dayOf(text);
		return from ? [{ from, isMarked }] : [];
	});
}
