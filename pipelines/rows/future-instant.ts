const DAY_MS = 86_400_000;

/** When something happened, as against when it is due. */
const HAPPENED = ['received_at', 'happened_at'] as const;

/**
 * The property of a record that says it happened more than a day after `now`, or null. The day is for
 * sources that give a day without an hour, or clocks that are set wrong by hours.
 */
export function futureInstant(record: object, now: string): string | null {
	const latest = Date.parse(now) + DAY_MS;
	for (const property of HAPPENED) {
		const instant: unknown = property in record ? Reflect.get(record, property) : null;
		if (typeof instant === 'string' && Date.parse(instant) > latest) return property;
	}
	return null;
}
