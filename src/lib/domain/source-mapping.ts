import { z } from 'zod';
import { datasetSchema } from './code-schemas.ts';
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

export const FILE_FORMATS = ['csv', 'tsv', 'jsonl', 'xlsx', 'parquet', 'arrow'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const;
/** Fonts that draw Vietnamese letters at the places of other characters. */
export const TEXT_FONTS = ['tcvn3', 'vni'] as const;
export type TextFont = (typeof TEXT_FONTS)[number];
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
	/** told from the name and the first bytes when it is not named */
	format: z.enum(FILE_FORMATS).optional(),
	encoding: z.enum(ENCODINGS).default('utf-8'),
	/** when the text is Unicode that was typed in such a font: header and cells are converted */
	text_font: z.enum(TEXT_FONTS).optional(),
	delimiter: z.string().length(1).optional(),
	/** false turns quoting off: a quotation mark is then a character like any other */
	quote: z.union([z.string().length(1), z.literal(false)]).default('"'),
	/** false when the first line is data; `columns` then names positions "1", "2", … */
	has_header: z.boolean().default(true),
	/** the first line of the header, counted as a spreadsheet does, when titles stand above it */
	header_row: z.number().int().min(1).max(1000).optional(),
	/** lines of the header; a column's name is what stands in them, joined by spaces */
	header_rows: z.number().int().min(1).max(5).optional(),
	/** name or number of a workbook's sheet; the first one when it is not named */
	sheet: z.union([z.string().min(1), z.number().int().min(1)]).optional(),
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
