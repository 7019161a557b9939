import { z } from 'zod';
import { channelSchema, prioritySchema } from './code-schemas.ts';
import { LEGAL_FORMS } from './kind.ts';
import { provinceCodeSchema } from './place.ts';

export const DEADLINE_EVENTS = ['receive', 'accept', 'resolve'] as const;
export const DEADLINE_UNITS = ['calendar_day', 'working_day', 'working_hour'] as const;
export const DEADLINE_CLOCKS = ['submitted', 'received', 'accepted'] as const;

/**
 * - law: a law or a province's decision names the number
 * - assumed: our default, where no rule is known; pages say so
 */
export const DEADLINE_BASES = ['law', 'assumed'] as const;

const orNull = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? null : value), schema.nullable());

/**
 * One dated rule of `data/reference/deadlines.csv`: within how long `event` is due for a legal
 * form. An empty priority, province, area type or level means "whatever it is".
 */
export const deadlineSchema = z.object({
	policy_id: z.string().min(1),
	/** `unknown`: the agency recorded no legal form */
	legal_form: z.enum([...LEGAL_FORMS, 'unknown']),
	event: z.enum(DEADLINE_EVENTS),
	/** how many of `unit`, hours included */
	days: z.coerce.number().int().positive(),
	/** the same for a case that the agency calls complex */
	days_complex: orNull(z.coerce.number().int().positive()),
	unit: z.enum(DEADLINE_UNITS),
	clock_from: z.enum(DEADLINE_CLOCKS),
	channel: orNull(channelSchema),
	priority: orNull(prioritySchema),
	province_code: orNull(provinceCodeSchema),
	area_type: orNull(z.string()),
	/** 1 first settlement of a complaint, 2 second */
	level: orNull(z.coerce.number().int().min(1).max(2)),
	valid_from: z.iso.date(),
	/** the first day on which it no longer holds */
	valid_to: orNull(z.iso.date()),
	basis: z.enum(DEADLINE_BASES),
	source: z.string().min(1),
	verified: z.string().min(1)
});
export type Deadline = z.infer<typeof deadlineSchema>;
