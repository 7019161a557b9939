/** Viet Nam has no summer time: its midnight is 17:00 of the day before in UTC. */
export const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;

/** The day in Viet Nam, YYYY-MM-DD, at an ISO instant. */
export const localDay = (instant: string): string =>
	new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);

/** The time of day in Viet Nam, HH:MM, at an ISO instant. */
export const localTime = (instant: string): string =>
	new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(11, 16);
