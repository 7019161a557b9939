import { z } from 'zod';
import type { ImportedProperty } from './imported-property.ts';
import { sourceIdSchema, spoolIdSchema } from './spool.ts';

/** A table that a person sends is no larger than this; the command line has no such limits. */
export const IMPORT_LIMITS = {
	bytes: 5_000_000,
	rows: 5_000,
	columns: 60,
	characters: 400
} as const;

const { rows, columns, characters } = IMPORT_LIMITS;

/**
 * An uploaded table between the steps: it goes to the person and comes back, nothing of it is kept.
 * Personal columns are gone and cells are redacted; what comes back is checked as if it were new.
 */
export const importDraftSchema = z.strictObject({
	file: z.string().max(200),
	columns: z.array(z.string().max(characters)).max(columns),
	/** names of columns that were left out because they say who somebody is */
	left_out: z.array(z.string().max(characters)).max(columns),
	rows: z
		.array(
			z.strictObject({
				row_number: z.int().positive(),
				cells: z.array(z.string().max(characters)).max(columns)
			})
		)
		.max(rows)
});
export type ImportDraft = z.infer<typeof importDraftSchema>;

/** Which column says what: positions among the draft's columns. */
export type ImportMapping = Partial<Record<ImportedProperty, number>>;

/** Why a value cannot be taken and what to do, in both languages. */
export interface ImportReason {
	vi: string;
	en: string;
}

export interface CellFault {
	row_number: number;
	property: ImportedProperty;
	/** as the draft has it: redacted */
	value: string;
	reason: ImportReason;
}

/** What a person is told of an import; it stands beside the spool file and outlives it. */
export const importReceiptSchema = z.strictObject({
	batch_id: spoolIdSchema,
	source_id: sourceIdSchema,
	received_at: z.iso.datetime(),
	accepted: z.int(),
	set_aside: z.int()
});
export type ImportReceipt = z.infer<typeof importReceiptSchema>;
