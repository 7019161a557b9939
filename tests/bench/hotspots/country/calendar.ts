/** Weeks of a made country, from Monday 3 July 2023. */
export const WEEKS = 156;
/** The first week that is scored; earlier ones teach. */
export const SCORED_FROM = 108;

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const START = Date.UTC(2023, 6, 3);

const at = (week: number) => new Date(START + week * WEEK_MS);
export const mondayOf = (week: number): string => at(week).toISOString().slice(0, 10);
const weekOf = (day: string) => (Date.parse(day) - START) / WEEK_MS;

const TET = ['2024-02-10', '2025-01-29', '2026-02-17'].map(weekOf);
const HOLIDAY_WEEKS = [
	...['2023-09-02', '2024-09-02', '2025-09-02'],
	...['2024-04-30', '2025-04-30', '2026-04-30']
].map((day) => Math.floor(weekOf(day)));
const HOLIDAY = 0.78;

/** Quiet before Tết, silence about it, a rebound after it. @param distance in weeks */
function tetFactor(distance: number): number {
	if (distance > -1.5 && distance < 1.2) return 0.3;
	if (distance >= -2.5 && distance <= -1.5) return 0.7;
	if (distance >= 1.2 && distance < 4.2) return 1.22;
	return 1;
}

/** What holidays do to the number of reports in a week. */
export function holidayFactor(week: number): number {
	let factor = 1;
	for (const tet of TET) factor *= tetFactor(week + 0.5 - tet);
	for (const holiday of HOLIDAY_WEEKS) if (week === holiday) factor *= HOLIDAY;
	return factor;
}

/** Weeks since New Year. */
export function weekOfYear(week: number): number {
	const monday = at(week);
	return (monday.getTime() - Date.UTC(monday.getUTCFullYear(), 0, 1)) / WEEK_MS;
}
