import { addDays } from '#lib/domain/period.ts';

/** The places and days that the views are about. */
export interface Landmarks {
	/** all, by code */
	provinces: readonly string[];
	/** those with most that is negative */
	communes: readonly string[];
	/** the province with most feedback, and its commune with most */
	province: string;
	commune: string;
	issue: string;
	first_on: string;
	as_of: string;
	has_texts: boolean;
}

export const PAGES = [
	'overview',
	'explore',
	'commune',
	'issue',
	'feedback',
	'review',
	'initiatives',
	'quality',
	'brief'
] as const;
export type PageName = (typeof PAGES)[number];

/** A page as a link opens it. */
export interface ShownPage {
	name: string;
	page: PageName;
	/** the search part of the address, without what the page's own path fixes */
	search: Record<string, string>;
	/** which budget holds: everything there is with no filter but the place, or any other */
	kind: 'whole' | 'filtered';
	/** asked of PostgreSQL too */
	isCompared: boolean;
}

type Search = Record<string, string>;
const shown = (page: PageName, name: string, search: Search = {}): ShownPage => ({
	...{ name: `${page}: ${name}`, page, search },
	kind: 'filtered',
	isCompared: false
});
const compared = (page: ShownPage): ShownPage => ({ ...page, isCompared: true });
const whole = (page: ShownPage): ShownPage => ({ ...page, kind: 'whole' });

/** Pages as people open them: the country, a province, a commune; weeks, a year, everything; filters. */
export function viewList({ province, first_on, as_of, has_texts }: Landmarks): ShownPage[] {
	const year = { from: addDays(as_of, -364), to: as_of };
	const all = { from: first_on, to: as_of, compare: 'none' };
	const view = shown;
	const found = { q: 'đèn hỏng' };
	return [
		compared(view('overview', 'country, 13 weeks')),
		compared(view('overview', 'country, a year', year)),
		compared(whole(view('overview', 'country, whole history', all))),
		view('overview', 'province, 13 weeks', { province }),
		compared(view('overview', 'province, a year', { province, ...year })),
		whole(view('overview', 'province, whole history', { province, ...all })),
		compared(
			view('overview', 'country, a year, one channel', { channel: 'hotline_1022', ...year })
		),
		view('overview', 'country, a year, negative', { sentiment: 'negative', ...year }),
		view('overview', 'country, whole history, negative', { sentiment: 'negative', ...all }),
		compared(
			view('overview', 'province, a year, negative', { province, sentiment: 'negative', ...year })
		),
		view('overview', 'country, a year, open cases', { status: 'in_progress', ...year }),
		view('commune', '13 weeks'),
		compared(view('commune', 'a year', year)),
		whole(view('commune', 'whole history', all)),
		view('issue', 'country, 13 weeks'),
		compared(view('issue', 'province, a year', { province, ...year })),
		whole(view('issue', 'country, whole history', all)),
		compared(view('feedback', 'country, 13 weeks')),
		view('feedback', 'country, whole history', all),
		compared(
			view('feedback', 'province, a year, negative', { province, sentiment: 'negative', ...year })
		),
		view('review', 'country, 13 weeks', { order: 'review' }),
		...(has_texts
			? [
					compared(view('feedback', 'country, 13 weeks, words searched', found)),
					view('feedback', 'country, a year, words searched', { ...found, ...year }),
					view('overview', 'country, a year, words searched', { ...found, ...year })
				]
			: []),
		view('initiatives', 'country'),
		view('initiatives', 'province', { province }),
		view('explore', 'country, 13 weeks'),
		view('explore', 'country, a year', year),
		view('explore', 'province, a year', { province, ...year }),
		view('quality', 'country'),
		view('quality', 'province', { province }),
		view('brief', 'country, 13 weeks'),
		view('brief', 'province, a year', { province, ...year })
	];
}
