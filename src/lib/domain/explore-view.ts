import { z } from 'zod';
import { CUBE_DIMENSIONS, type CubeDimension } from './cube.ts';

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

const dimensionSchema = z.enum(CUBE_DIMENSIONS);
const memberSchema = z.tuple([dimensionSchema, z.string().max(40)]);
/** A member and the dimension that it is of. */
export type DimensionMember = z.infer<typeof memberSchema>;

/**
 * How a selection is looked at: Explore's own state beside the filters of the page and what is
 * picked. Unknown or malformed values are refused, as those of filters are.
 */
export const exploreViewSchema = z
	.strictObject({
		measure: z.enum(EXPLORE_MEASURES).default('n'),
		tab: z.enum(EXPLORE_TABS).default('leaderboards'),
		/** of the pivot table; never the same */
		rows: dimensionSchema.default('province'),
		cols: dimensionSchema.default('issue_group'),
		/** whose members the time tab draws, week by week */
		by: dimensionSchema.default('issue_group'),
		/** members drawn as lines of their own in the time chart, all of one dimension */
		with: z
			.array(memberSchema)
			.max(MOST_COMPARED)
			.refine((members) => new Set(members.map(([dimension]) => dimension)).size <= 1)
			.default([]),
		/** hides members with less feedback than this now */
		least: z.coerce.number().int().min(1).max(1_000_000).nullable().default(null),
		sort: z.enum(EXPLORE_SORTS).default('measure'),
		/** the leaderboard that is open at full length */
		all: dimensionSchema.nullable().default(null),
		/** what is looked for in that leaderboard */
		find: z.string().max(80).default('')
	})
	.refine(({ rows, cols }) => rows !== cols);
export type ExploreView = z.infer<typeof exploreViewSchema>;

export const DEFAULT_EXPLORE_VIEW: ExploreView = exploreViewSchema.parse({});

const KEYS = Object.keys(exploreViewSchema.shape) as (keyof ExploreView)[];

/** `issue:env.waste` as it stands in addresses. */
export const memberText = ([dimension, member]: DimensionMember) => `${dimension}:${member}`;

function memberFromText(text: string): [string, string] {
	const colon = text.indexOf(':');
	return [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
}

/** Reads the view from a URL; other keys are left alone. Throws a ZodError for bad values and repeats. */
export function exploreViewFromSearch(search: URLSearchParams): ExploreView {
	const raw: Record<string, unknown> = {};
	for (const key of KEYS) {
		const values = search.getAll(key).filter((value) => value !== '');
		if (key === 'with') raw[key] = [...new Set(values)].map(memberFromText);
		else if (values.length) raw[key] = values.length === 1 ? values[0] : values;
	}
	return exploreViewSchema.parse(raw);
}

/** Writes a view as the shortest search that `exploreViewFromSearch` reads back unchanged. */
export function exploreViewToSearch(view: ExploreView): URLSearchParams {
	const search = new URLSearchParams();
	for (const key of KEYS) {
		if (key === 'with') for (const member of view.with) search.append(key, memberText(member));
		else if (view[key] !== DEFAULT_EXPLORE_VIEW[key]) search.set(key, String(view[key]));
	}
	return search;
}

/** The search without the view. */
export function withoutExploreView(search: URLSearchParams): URLSearchParams {
	const rest = new URLSearchParams(search);
	for (const key of KEYS) rest.delete(key);
	return rest;
}

/** The members of a dimension that are drawn as lines. */
export const comparedMembers = (view: ExploreView, dimension: CubeDimension): string[] =>
	view.with.flatMap(([own, member]) => (own === dimension ? [member] : []));
