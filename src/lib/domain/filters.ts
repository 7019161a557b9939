import type { Channel } from './channel.ts';
import type { Dataset } from './dataset.ts';
import type { InitiativeStatus } from './initiative.ts';
import type { Kind } from './kind.ts';
import type { InterfaceLanguage } from './language.ts';
import type { Sentiment } from './sentiment.ts';
import type { Status } from './status.ts';
import type { Field } from './taxonomy.ts';

export const COMPARISONS = ['previous', 'year', 'tet', 'weeks', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];
/** How many sheets a printed brief has. */
export const BRIEF_PAGES = ['1', '4'] as const;
export type BriefPages = (typeof BRIEF_PAGES)[number];

/** What a page shows: the whole state of a view, and nothing else, lives in its URL. */
export interface Filters {
	dataset: Dataset | null;
	province: string | null;
	commune: string | null;
	/** null means the default period: the last 13 whole weeks of the data */
	from: string | null;
	to: string | null;
	compare: Comparison;
	/** with `compare=weeks`: how many weeks earlier the other period lies */
	offset: number;
	issue: string[];
	group: string[];
	field: Field[];
	channel: Channel[];
	kind: Kind[];
	sentiment: (Sentiment | 'unsure')[];
	status: Status[];
	/** of initiatives: how far along, who owns them, the year of the register */
	stage: InitiativeStatus[];
	owner: string[];
	year: number | null;
	/** folded search over redacted texts or initiative names */
	q: string;
	/** which layer the map shows */
	map: 'tiles' | 'outlines' | 'communes' | 'points';
	/** of texts: newest first, or those first that a person should look at */
	order: 'newest' | 'review';
	/** the text whose labels are being corrected */
	label: string | null;
	page: number;
	/** of the brief */
	pages: BriefPages;
	lang: InterfaceLanguage;
}

/** What is shown where an address says nothing, in the order in which addresses name filters. */
export const DEFAULT_FILTERS: Filters = {
	...{ dataset: null, province: null, commune: null, from: null, to: null },
	...{ compare: 'previous', offset: 26 },
	...{ issue: [], group: [], field: [], channel: [], kind: [], sentiment: [], status: [] },
	...{ stage: [], owner: [], year: null },
	...{ q: '', map: 'tiles', order: 'newest', label: null, page: 1, pages: '1', lang: 'vi' }
};
const KEYS = Object.keys(DEFAULT_FILTERS) as (keyof Filters)[];

/** Writes filters as the shortest search string that `filtersFromSearch` reads back unchanged. */
export function filtersToSearch(filters: Filters): URLSearchParams {
	const search = new URLSearchParams();
	for (const key of KEYS) {
		const value = filters[key];
		if (Array.isArray(value)) for (const item of value) search.append(key, item);
		else if (value !== null && value !== DEFAULT_FILTERS[key]) search.set(key, String(value));
	}
	return search;
}
