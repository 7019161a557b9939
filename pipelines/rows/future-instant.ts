import { remember } from '#lib/text/remember.ts';

const DAY_MS = 86_400_000;

/** When something happened, as against when it is due. */
const HAPPENED = ['received_at', 'happened_at'] as const;

/** Asked by every row of a load about one instant. */
const latestAt = remember((now) => Date.parse(now) + DAY_MS, 100);

/**
 * The property of a record that says it happened more than a day after `now`, or null. The day is for
 * sources that give a day without an hour, or clocks that are set wrong by hours.
 */
export function futureInstant(
	record: Readonly<Record<string, unknown>>,
	now: string
): string | null {
	const latest = latestAt(now);
	for (const property of HAPPENED) {
		const instant = record[property];
		if (typeof instant === 'string' && Date.parse(instant) > latest) return property;
	}
	return null;
}
