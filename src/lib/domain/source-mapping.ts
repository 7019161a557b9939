import { z } from 'zod';
import { datasetSchema } from './dataset.ts';
import { UNIT_VINTAGES } from './place.ts';

/** What a file holds; each has a record schema of its own. */
export const ENTITIES = [
	'feedback',
	'status_event',
	'response',
	'initiative',
	'outcome',
	'consultation',
	'contribution',
	'dialogue',
	'inspection',
	'press_source'
] as const;
export type Entity = (typeof ENTITIES)[number];

export const FILE_FORMATS = ['csv', 'tsv', 'jsonl'] as const;
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258'] as const;
export const DATE_FORMATS = ['iso', 'dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy/mm/dd'] as const;

/**
 * How one source's files become records: which column is what, what is constant, how to read it.
 * `columns` maps a record's property to a column name; `values` translates codes, property by property.
 */
export const sourceMappingSchema = z.strictObject({
	source_id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/),
	title: z.string().min(1),
	dataset: datasetSchema,
	entity: z.enum(ENTITIES),
	format: z.enum(FILE_FORMATS).optional(),
	encoding: z.enum(ENCODINGS).default('utf-8'),
	delimiter: z.string().length(1).optional(),
	/** false turns quoting off: a quotation mark is then a character like any other */
	quote: z.union([z.string().length(1), z.literal(false)]).default('"'),
	/** false when the first line is data; `columns` then names positions "1", "2", … */
	has_header: z.boolean().default(true),
	date_format: z.enum(DATE_FORMATS).default('iso'),
	/** applied to times without a zone of their own */
	utc_offset: z
		.string()
		.regex(/^[+-]\d{2}:\d{2}$/)
		.default('+07:00'),
	unit_vintage: z.enum(UNIT_VINTAGES).default('by_date'),
	columns: z.record(z.string(), z.string()),
	constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
	values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
	/** drop columns that are not named in `columns` without a word (default), or call them an error */
	extra_columns: z.enum(['ignore', 'refuse']).default('ignore')
});
export type SourceMapping = z.infer<typeof sourceMappingSchema>;
