import { z } from 'zod';
import { ASSIGNEES } from './triage.ts';

export const LONGEST_TRIAGE_NOTE = 300;
/** A hotspot may be set aside for at most so many days. */
export const LONGEST_SNOOZE_DAYS = 90;

export const hotspotIdSchema = z.string().regex(/^[\w.:-]{1,80}$/);
// SQLite ends a text at a zero character when it measures it.
const note = z
	.string()
	.trim()
	.max(LONGEST_TRIAGE_NOTE)
	.refine((text) => !text.includes('\0'));
const about = { hotspot_id: hotspotIdSchema, note: note.default('') };

/** What the forms about a hotspot send; whether a note is missing or a day too far is told later, in words. */
export const triageFormSchema = z.discriminatedUnion('action', [
	z.strictObject({ action: z.literal('acknowledge'), ...about }),
	z.strictObject({ action: z.literal('assign'), ...about, assignee: z.enum(ASSIGNEES) }),
	z.strictObject({ action: z.literal('snooze'), ...about, until: z.iso.date() }),
	z.strictObject({ action: z.literal('known_event'), ...about }),
	z.strictObject({ action: z.literal('not_useful'), ...about }),
	z.strictObject({ action: z.literal('resolve'), ...about }),
	z.strictObject({ action: z.literal('release'), ...about })
]);
export type TriageForm = z.infer<typeof triageFormSchema>;
