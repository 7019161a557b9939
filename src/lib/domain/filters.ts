import { z } from 'zod';
import { CHANNELS } from './channel.ts';
import {
	channelSchema,
	datasetSchema,
	kindSchema,
	interfaceLanguageSchema,
	sentimentSchema,
	statusSchema
} from './code-schemas.ts';
import { feedbackIdSchema } from './feedback-id.ts';
import { initiativeStatusSchema } from './initiative.ts';
import { communeCodeSchema, provinceCodeSchema } from './place.ts';
import { fieldSchema, issueSchema } from './taxonomy.ts';

export const COMPARISONS = ['previous', 'year', 'tet', 'weeks', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];
/** How many sheets a printed brief has. */
export const BRIEF_PAGES = ['1', '4'] as const;
export type BriefPages = (typeof BRIEF_PAGES)[number];

const list = <T extends z.ZodType>(item: T) =>
	z
		.array(item)
		.max(CHANNELS.length * 4)
		.default([]);

/**
 * What a page shows: the whole state of a view, and nothing else, lives in its URL.
 * Unknown or malformed values are refused (400), so a link either restores the exact view or says so.
 */
export const filtersSchema = z.strictObject({
	dataset: datasetSchema.nullable().default(null),
	province: provinceCodeSchema.nullable().default(null),
	commune: communeCodeSchema.nullable().default(null),
	/** null means the default period: the last 13 whole weeks of the data */
	from: z.iso.date().nullable().default(null),
	to: z.iso.date().nullable().default(null),
	compare: z.enum(COMPARISONS).default('previous'),
	/** with `compare=weeks`: how many weeks earlier the other period lies */
	offset: z.coerce.number().int().min(1).max(1040).default(26),
	issue: list(issueSchema),
	group: list(z.string().regex(/^[a-z]+$/)),
	field: list(fieldSchema),
	channel: list(channelSchema),
	kind: list(kindSchema),
	sentiment: list(z.union([sentimentSchema, z.literal('unsure')])),
	status: list(statusSchema),
	/** of initiatives: how far along, who owns them, the year of the register */
	stage: list(initiativeStatusSchema),
	owner: list(z.string().regex(/^[a-z_]+$/)),
	year: z.coerce.number().int().min(1990).max(2100).nullable().default(null),
	/** folded search over redacted texts or initiative names */
	q: z.string().trim().max(200).default(''),
	/** which layer the map shows */
	map: z.enum(['tiles', 'outlines', 'communes', 'points']).default('tiles'),
	/** of texts: newest first, or those first that a person should look at */
	order: z.enum(['newest', 'review']).default('newest'),
	/** the text whose labels are being corrected */
	label: feedbackIdSchema.nullable().default(null),
	page: z.coerce.number().int().min(1).max(10_000).default(1),
	/** of the brief */
	pages: z.enum(BRIEF_PAGES).default('1'),
	lang: interfaceLanguageSchema.default('vi')
});
export type Filters = z.infer<typeof filtersSchema>;

export const DEFAULT_FILTERS: Filters = filtersSchema.parse({});

const LIST_KEYS = [
	'issue',
	'group',
	'field',
	'channel',
	'kind',
	'sentiment',
	'status',
	'stage',
	'owner'
] as const;
const isList = (key: string): key is (typeof LIST_KEYS)[number] =>
	(LIST_KEYS as readonly string[]).includes(key);

/** Reads filters from a URL. Throws a ZodError for unknown keys, repeats of single keys, bad values. */
export function filtersFromSearch(search: URLSearchParams): Filters {
	const raw: Record<string, unknown> = {};
	for (const key of new Set(search.keys())) {
		const values = search.getAll(key).filter((value) => value !== '');
		if (isList(key)) raw[key] = [...new Set(values)].sort();
		else if (values.length) raw[key] = values.length === 1 ? values[0] : values;
	}
	return filtersSchema.parse(raw);
}

/** Writes filters as the shortest search string that `filtersFromSearch` reads back unchanged. */
export function filtersToSearch(filters: Filters): URLSearchParams {
	const search = new URLSearchParams();
	for (const key of Object.keys(filtersSchema.shape) as (keyof Filters)[]) {
		const value = filters[key];
		if (Array.isArray(value)) for (const item of value) search.append(key, item);
		else if (value !== null && value !== DEFAULT_FILTERS[key]) search.set(key, String(value));
	}
	return search;
}
