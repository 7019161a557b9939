import { z } from 'zod';
import { CHANNELS } from './channel.ts';
import {
	channelSchema,
	datasetSchema,
	interfaceLanguageSchema,
	kindSchema,
	sentimentSchema,
	statusSchema
} from './code-schemas.ts';
import { feedbackIdSchema } from './feedback-id.ts';
import { BRIEF_PAGES, COMPARISONS, DEFAULT_FILTERS, type Filters } from './filters.ts';
import { initiativeStatusSchema } from './initiative.ts';
import { communeCodeSchema, provinceCodeSchema } from './place.ts';
import { fieldSchema, issueSchema } from './taxonomy.ts';

const list = <T extends z.ZodType>(item: T) =>
	z
		.array(item)
		.max(CHANNELS.length * 4)
		.default([]);

/**
 * Filters as an address says them. Unknown or malformed values are refused (400), so a link either
 * restores the exact view or says so.
 */
export const filtersSchema = z.strictObject({
	dataset: datasetSchema.nullable().default(null),
	province: provinceCodeSchema.nullable().default(null),
	commune: communeCodeSchema.nullable().default(null),
	from: z.iso.date().nullable().default(null),
	to: z.iso.date().nullable().default(null),
	compare: z.enum(COMPARISONS).default(DEFAULT_FILTERS.compare),
	offset: z.coerce.number().int().min(1).max(1040).default(DEFAULT_FILTERS.offset),
	issue: list(issueSchema),
	group: list(z.string().regex(/^[a-z]+$/)),
	field: list(fieldSchema),
	channel: list(channelSchema),
	kind: list(kindSchema),
	sentiment: list(z.union([sentimentSchema, z.literal('unsure')])),
	status: list(statusSchema),
	stage: list(initiativeStatusSchema),
	owner: list(z.string().regex(/^[a-z_]+$/)),
	year: z.coerce.number().int().min(1990).max(2100).nullable().default(null),
	q: z.string().trim().max(200).default(DEFAULT_FILTERS.q),
	map: z.enum(['tiles', 'outlines', 'communes', 'points']).default(DEFAULT_FILTERS.map),
	order: z.enum(['newest', 'review']).default(DEFAULT_FILTERS.order),
	label: feedbackIdSchema.nullable().default(null),
	page: z.coerce.number().int().min(1).max(10_000).default(DEFAULT_FILTERS.page),
	pages: z.enum(BRIEF_PAGES).default(DEFAULT_FILTERS.pages),
	lang: interfaceLanguageSchema.default(DEFAULT_FILTERS.lang)
}) satisfies z.ZodType<Filters>;

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
