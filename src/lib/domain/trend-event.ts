import { z } from 'zod';
import type { Holiday, HolidayId } from './holiday.ts';
import { daysBetween, weekStart, type Period } from './period.ts';
import { provinceCodeSchema } from './place.ts';

/** Why a day is marked: Tết, a public holiday, a change of units, or what an operator adds. */
export const EVENT_KINDS = ['tet', 'holiday', 'units', 'operator'] as const;

/** One row of `events.csv`: what happened besides holidays, with its source. */
export const trendEventSchema = z.object({
	on_date: z.iso.date(),
	kind: z.enum(EVENT_KINDS),
	/** empty means the whole country */
	province_code: z.union([z.literal('').transform(() => null), provinceCodeSchema.nullable()]),
	name_vi: z.string().min(1),
	name_en: z.string().min(1),
	source: z.string().min(1)
});
export type TrendEvent = z.infer<typeof trendEventSchema>;

/** The day that stands for each holiday; the days around it and days in lieu say nothing more. */
const NAMED: ReadonlySet<HolidayId> = new Set([
	'new_year',
	'hung_kings',
	'reunification',
	'labour',
	'national_day'
]);

export const holidayEvents = (holidays: readonly Holiday[]): TrendEvent[] =>
	holidays
		.filter(({ holiday_id }) => NAMED.has(holiday_id))
		.map(({ on_date, name_vi, name_en, source }) => ({
			...{ on_date, name_vi, name_en, source },
			kind: 'holiday',
			province_code: null
		}));

/** Beyond a year and a bit, holidays would only crowd the chart: they return every year. */
const MOST_DAYS_WITH_HOLIDAYS = 60 * 7;

/**
 * The events of a period, oldest first, with the number under which a chart
 * names them: those of one week share it. `province` null means that one looks at the whole country.
 */
export function numberedEvents(
	events: readonly TrendEvent[],
	period: Period,
	province: string | null
): (TrendEvent & { mark: number })[] {
	const isLong = daysBetween(period.from, period.to) > MOST_DAYS_WITH_HOLIDAYS;
	const shown = events
		.filter(({ on_date }) => period.from <= on_date && on_date < period.to)
		.filter(({ province_code }) => province_code === null || province_code === province)
		.filter(({ kind }) => !(isLong && kind === 'holiday'))
		.toSorted((a, b) => a.on_date.localeCompare(b.on_date) || a.name_vi.localeCompare(b.name_vi));
	const weeks = [...new Set(shown.map(({ on_date }) => weekStart(on_date)))];
	return shown.map((event) => ({ ...event, mark: weeks.indexOf(weekStart(event.on_date)) + 1 }));
}
