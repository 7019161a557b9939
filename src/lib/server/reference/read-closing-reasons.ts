import { join } from 'node:path';
import { z } from 'zod';
import { readTable } from './read-table.ts';
import type { CodeRow } from './reference-tables.ts';

const closingReasonSchema = z.object({
	reason_code: z.string().regex(/^[a-z][a-z0-9_]*$/),
	name_vi: z.string().min(1),
	name_en: z.string().min(1)
});

/**
 * Why a case was refused, passed on or closed, from `closing-reasons.csv` of the reference folder
 * `dir`. Throws `UnreadableReference` when malformed.
 */
export const readClosingReasons = (dir: string): CodeRow[] =>
	readTable(join(dir, 'closing-reasons.csv'), closingReasonSchema).map(
		({ reason_code, name_vi, name_en }, position) => ({
			list: 'closing_reason',
			code: reason_code,
			name_vi,
			name_en,
			class: null,
			position
		})
	);
