/** Instants as milliseconds since 1970, written as Vietnamese local time (UTC+7, no summer time). */
const OFFSET_MS = 7 * 3_600_000;
export const DAY_MS = 86_400_000;

/** The instant of local midnight at the start of a day. */
export const startOfDay = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

/** ISO 8601 with the offset +07:00, whole seconds. */
export const isoLocal = (ms: number): string =>
	`${new Date(ms + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;

/** The local calendar day of an instant. */
export const dayOf = (ms: number): string => new Date(ms + OFFSET_MS).toISOString().slice(0, 10);
