import { z } from 'zod';

const orNull = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? null : value), schema.nullable());
/** 1 Monday … 7 Sunday */
const weekday = z.coerce.number().int().min(1).max(7);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be hours and minutes, HH:MM');

/** Hours in which offices are open on a weekday: one row of `data/reference/working-hours.csv`. */
export const workingHourSchema = z
	.object({
		weekday,
		starts_at: clock,
		ends_at: clock,
		valid_from: z.iso.date(),
		/** the first day on which it no longer holds */
		valid_to: orNull(z.iso.date()),
		/** law: a decision names the hours; assumed: our default */
		basis: z.enum(['law', 'assumed']),
		source: z.string().min(1)
	})
	.refine((row) => row.starts_at < row.ends_at, 'ends before it starts');
export type WorkingHour = z.infer<typeof workingHourSchema>;

/**
 * A day that is announced to be worked or not, whatever the weekday and the holidays say: one row of
 * `data/reference/announced-days.csv`.
 */
export const announcedDaySchema = z.object({
	on_date: z.iso.date(),
	/** the weekday whose hours hold on that day; null: a day off */
	works_as: orNull(weekday),
	name_vi: z.string().min(1),
	name_en: z.string().min(1),
	source: z.string().min(1),
	verified: z.string().min(1)
});
export type AnnouncedDay = z.infer<typeof announcedDaySchema>;
