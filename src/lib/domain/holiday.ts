import { z } from 'zod';

/** Public holidays in the order in which they fall (Tết is five days, from its eve on), days in lieu. */
export const HOLIDAY_IDS = [
	'new_year',
	'tet_eve',
	'tet_1',
	'tet_2',
	'tet_3',
	'tet_4',
	'hung_kings',
	'reunification',
	'labour',
	'national_day_before',
	'national_day',
	'national_day_after',
	'in_lieu'
] as const;
export type HolidayId = (typeof HOLIDAY_IDS)[number];

/** One public holiday of `data/reference/holidays.csv`. */
export const holidaySchema = z.object({
	holiday_id: z.enum(HOLIDAY_IDS),
	on_date: z.iso.date(),
	name_vi: z.string().min(1),
	name_en: z.string().min(1),
	kind: z.enum(['fixed', 'lunar']),
	/** law: the date is fixed by law; computed: by a lunar calendar or a rule, announcements may differ */
	basis: z.enum(['law', 'computed']),
	source: z.string().min(1)
});
export type Holiday = z.infer<typeof holidaySchema>;

/** The columns of `holidays.csv`, in the order in which they are written. */
export const HOLIDAY_COLUMNS = Object.keys(holidaySchema.shape) as (keyof Holiday)[];
