import type { CubeDimension } from '#lib/domain/cube/cube.ts';

/** What Explore can show of each member: a count, a share, or how much more there is than before. */
export const EXPLORE_MEASURES = [
	'n',
	'change',
	'negative',
	'negative_share',
	'answered_share',
	'on_time',
	'open'
] as const;
export type ExploreMeasure = (typeof EXPLORE_MEASURES)[number];

export const EXPLORE_TABS = ['leaderboards', 'time', 'pivot', 'map'] as const;
export type ExploreTab = (typeof EXPLORE_TABS)[number];

/** By the measure, by how much it rose, by the count of feedback; always highest first. */
export const EXPLORE_SORTS = ['measure', 'change', 'n'] as const;
export type ExploreSort = (typeof EXPLORE_SORTS)[number];

/** More lines than this in one chart cannot be told apart. */
export const MOST_COMPARED = 6;

/** A member and the dimension that it is of. */
export type DimensionMember = [dimension: CubeDimension, member: string];

/** How a selection is looked at: Explore's own state beside the filters and what is picked. */
export interface ExploreView {
	measure: ExploreMeasure;
	tab: ExploreTab;
	/** of the pivot table; never the same */
	rows: CubeDimension;
	cols: CubeDimension;
	/** whose members the time tab draws, week by week */
	by: CubeDimension;
	/** members drawn as lines of their own in the time chart, all of one dimension */
	with: DimensionMember[];
	/** hides members with less feedback than this now */
	least: number | null;
	sort: ExploreSort;
	/** the leaderboard that is open at full length */
	all: CubeDimension | null;
	/** what is looked for in that leaderboard */
	find: string;
}

/** What is shown where an address says nothing, in the order in which addresses name its parts. */
export const DEFAULT_EXPLORE_VIEW: ExploreView = {
	...{ measure: 'n', tab: 'leaderboards', rows: 'province', cols: 'issue_group' },
	...{ by: 'issue_group', with: [], least: null, sort: 'measure', all: null, find: '' }
};
export const EXPLORE_VIEW_KEYS = Object.keys(DEFAULT_EXPLORE_VIEW) as (keyof ExploreView)[];

/** `issue:env.waste` as it stands in addresses. */
export const memberText = ([dimension, member]: DimensionMember) => `${dimension}:${member}`;

/** Writes a view as the shortest search that `exploreViewFromSearch` reads back unchanged. */
export function exploreViewToSearch(view: ExploreView): URLSearchParams {
	const search = new URLSearchParams();
	for (const key of EXPLORE_VIEW_KEYS) {
		if (key === 'with') for (const member of view.with) search.append(key, memberText(member));
		else if (view[key] !== DEFAULT_EXPLORE_VIEW[key]) search.set(key, String(view[key]));
	}
	return search;
}

/** The search without the view. */
export function withoutExploreView(search: URLSearchParams): URLSearchParams {
	const rest = new URLSearchParams(search);
	for (const key of EXPLORE_VIEW_KEYS) rest.delete(key);
	return rest;
}

/** The members of a dimension that are drawn as lines. */
export const comparedMembers = (view: ExploreView, dimension: CubeDimension): string[] =>
	view.with.flatMap(([own, member]) => (own === dimension ? [member] : []));
