/** Tells how long a caller must wait: 0 when it may go on. */
export type RateLimit = (caller: number, nowMs: number) => number;

/**
 * A token bucket for each caller (Turner 1986): `perMinute` requests at once, refilled evenly.
 * Kept in memory: it guards the server's time, not a secret.
 *
 * @returns a function of caller and milliseconds that takes one request and returns seconds to wait
 */
export function createRateLimit(perMinute: number): RateLimit {
	const buckets = new Map<number, { left: number; atMs: number }>();
	const perMs = perMinute / 60_000;
	return (caller, nowMs) => {
		const last = buckets.get(caller) ?? { left: perMinute, atMs: nowMs };
		const left = Math.min(perMinute, last.left + Math.max(0, nowMs - last.atMs) * perMs);
		const isFree = left >= 1;
		buckets.set(caller, { left: isFree ? left - 1 : left, atMs: nowMs });
		return isFree ? 0 : Math.ceil((1 - left) / perMs / 1000);
	};
}
