import { z } from 'zod';
import { CUBE_DIMENSIONS } from '#lib/domain/cube/cube.ts';
import {
	DEFAULT_EXPLORE_VIEW,
	EXPLORE_MEASURES,
	EXPLORE_SORTS,
	EXPLORE_TABS,
	EXPLORE_VIEW_KEYS,
	MOST_COMPARED,
	type ExploreView
} from './view.ts';

const dimensionSchema = z.enum(CUBE_DIMENSIONS);
const memberSchema = z.tuple([dimensionSchema, z.string().max(40)]);

/** A view as an address says it; unknown or malformed values are refused, as those of filters are. */
const exploreViewSchema = z
	.strictObject({
		measure: z.enum(EXPLORE_MEASURES).default(DEFAULT_EXPLORE_VIEW.measure),
		tab: z.enum(EXPLORE_TABS).default(DEFAULT_EXPLORE_VIEW.tab),
		rows: dimensionSchema.default(DEFAULT_EXPLORE_VIEW.rows),
		cols: dimensionSchema.default(DEFAULT_EXPLORE_VIEW.cols),
		by: dimensionSchema.default(DEFAULT_EXPLORE_VIEW.by),
		with: z
			.array(memberSchema)
			.max(MOST_COMPARED)
			.refine((members) => new Set(members.map(([dimension]) => dimension)).size <= 1)
			.default([]),
		least: z.coerce.number().int().min(1).max(1_000_000).nullable().default(null),
		sort: z.enum(EXPLORE_SORTS).default(DEFAULT_EXPLORE_VIEW.sort),
		all: dimensionSchema.nullable().default(null),
		find: z.string().max(80).default(DEFAULT_EXPLORE_VIEW.find)
	})
	.refine(({ rows, cols }) => rows !== cols) satisfies z.ZodType<ExploreView>;

function memberFromText(text: string): [string, string] {
	const colon = text.indexOf(':');
	return [text.slice(0, Math.max(0, colon)), text.slice(colon + 1)];
}

/** Reads the view from a URL; other keys are left alone. Throws a ZodError for bad values and repeats. */
export function exploreViewFromSearch(search: URLSearchParams): ExploreView {
	const raw: Record<string, unknown> = {};
	for (const key of EXPLORE_VIEW_KEYS) {
		const values = search.getAll(key).filter((value) => value !== '');
		if (key === 'with') raw[key] = [...new Set(values)].map(memberFromText);
		else if (values.length) raw[key] = values.length === 1 ? values[0] : values;
	}
	return exploreViewSchema.parse(raw);
}
