/** Milliseconds of several runs, summed up. */
export interface Times {
	runs: number;
	p50: number;
	p95: number;
}

/** The value below which a share of the values lies (nearest rank). NaN for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const timesOf = (values: readonly number[]): Times => ({
	runs: values.length,
	p50: quantile(values, 0.5),
	p95: quantile(values, 0.95)
});

/** What work answered and how many milliseconds it took. */
export async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number }> {
	const started = performance.now();
	const answer = await work();
	return { answer, ms: performance.now() - started };
}

export interface Patience {
	runs: number;
	/** no further run is begun after so many; there are always three */
	seconds: number;
}
const LEAST_RUNS = 3;

/** Milliseconds of repeated work. */
export async function repeated(
	{ runs, seconds }: Patience,
	work: () => Promise<unknown>
): Promise<number[]> {
	const times: number[] = [];
	const started = performance.now();
	while (times.length < runs) {
		if (times.length >= LEAST_RUNS && performance.now() - started > seconds * 1000) break;
		times.push((await timed(work)).ms);
	}
	return times;
}
