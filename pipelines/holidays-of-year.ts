import { CalendarVietnamese } from 'date-chinese';
import type { Holiday, HolidayId } from '#lib/domain/holiday.ts';
import { addDays } from '#lib/domain/period.ts';
import { daysInLieu } from './days-in-lieu.ts';

const LABOUR_CODE_2012 = 'Labour Code 10/2012/QH13 art. 115';
const LABOUR_CODE_2019 = 'Labour Code 45/2019/QH14 art. 112';
/** From this year the National Day holiday has a second, adjoining day. */
const TWO_NATIONAL_DAYS_SINCE = 2021;
const SIDE =
	'the side fits the announcements of 2021–2026 (joined to the weekend), later ones may differ';
const IN_LIEU = 'art. 111: the next working day; announced days may differ';

const NAMES = {
	new_year: ['Tết Dương lịch', "New Year's Day"],
	tet_eve: ['Tết Nguyên đán: ngày cuối năm âm lịch', 'Tết: last day of the old lunar year'],
	tet_1: ['Tết Nguyên đán: mùng 1', 'Tết: first day'],
	tet_2: ['Tết Nguyên đán: mùng 2', 'Tết: second day'],
	tet_3: ['Tết Nguyên đán: mùng 3', 'Tết: third day'],
	tet_4: ['Tết Nguyên đán: mùng 4', 'Tết: fourth day'],
	hung_kings: ['Giỗ Tổ Hùng Vương (10 tháng 3 âm lịch)', "Hùng Kings' Commemoration"],
	reunification: ['Ngày Chiến thắng', 'Victory Day'],
	labour: ['Ngày Quốc tế Lao động', 'International Labour Day'],
	national_day_before: ['Quốc khánh: ngày liền kề trước', 'National Day: the day before'],
	national_day: ['Quốc khánh', 'National Day'],
	national_day_after: ['Quốc khánh: ngày liền kề sau', 'National Day: the day after'],
	in_lieu: ['Nghỉ bù ngày lễ trùng cuối tuần', 'In lieu of a holiday at a weekend']
} as const satisfies Record<HolidayId, readonly [vi: string, en: string]>;

/** The Gregorian day, `YYYY-MM-DD`, of a day of the lunar year that begins in `year`. */
export function lunarDay(year: number, month: number, day: number): string {
	const calendar = new CalendarVietnamese();
	calendar.fromJDE(calendar.newYear(year));
	const [cycle, yearOfCycle] = calendar.get();
	const date = new CalendarVietnamese(cycle, yearOfCycle, month, false, day).toGregorian(year);
	const two = (part: number) => String(part).padStart(2, '0');
	return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Sunday, Monday and Thursday take the day after, other weekdays the day before. */
function besideNationalDay(year: number): { id: HolidayId; on_date: string } {
	const nationalDay = `${year}-09-02`;
	const weekday = new Date(`${nationalDay}T00:00:00Z`).getUTCDay();
	return [0, 1, 4].includes(weekday)
		? { id: 'national_day_after', on_date: addDays(nationalDay, 1) }
		: { id: 'national_day_before', on_date: addDays(nationalDay, -1) };
}

/**
 * The public holidays of one year (2013 and later), by date, with days in lieu of those at weekends;
 * swapped days, which are announced year by year, are not among them. Lunar dates follow the astronomical rules at UTC+7 (Meeus;
 * Aslaksen, "The Mathematics of the Chinese Calendar"), which is why Tết can differ from China's.
 */
export function holidaysOfYear(year: number): Holiday[] {
	const law = year >= TWO_NATIONAL_DAYS_SINCE ? LABOUR_CODE_2019 : LABOUR_CODE_2012;
	const holiday = (
		id: HolidayId,
		on_date: string,
		kind: Holiday['kind'] = 'fixed',
		doubt = ''
	): Holiday => ({
		holiday_id: id,
		on_date,
		name_vi: NAMES[id][0],
		name_en: NAMES[id][1],
		kind,
		basis: kind === 'lunar' || doubt ? 'computed' : 'law',
		source: doubt ? `${law}; ${doubt}` : law
	});
	const lunar = (id: HolidayId, on_date: string) =>
		holiday(id, on_date, 'lunar', 'date by npm date-chinese (Vietnamese calendar)');
	const tet = lunarDay(year, 1, 1);
	const beside = besideNationalDay(year);
	const holidays = [
		holiday('new_year', `${year}-01-01`),
		lunar('tet_eve', addDays(tet, -1)),
		lunar('tet_1', tet),
		lunar('tet_2', addDays(tet, 1)),
		lunar('tet_3', addDays(tet, 2)),
		lunar('tet_4', addDays(tet, 3)),
		lunar('hung_kings', lunarDay(year, 3, 10)),
		holiday('reunification', `${year}-04-30`),
		holiday('labour', `${year}-05-01`),
		holiday('national_day', `${year}-09-02`)
	];
	if (year >= TWO_NATIONAL_DAYS_SINCE)
		holidays.push(holiday(beside.id, beside.on_date, 'fixed', SIDE));
	const dates = holidays.map(({ on_date }) => on_date);
	for (const day of daysInLieu(dates)) holidays.push(holiday('in_lieu', day, 'fixed', IN_LIEU));
	return holidays.sort((a, b) => a.on_date.localeCompare(b.on_date));
}
