import { NULL, type Truth } from './truth.ts';

/** The score that `rate` of the cells without a hotspot lie above, 0–1. */
export function scoreAtRate({ state }: Truth, score: Float32Array, rate: number): number {
	const nulls = score.filter((_, place) => state[place] === NULL).sort();
	return nulls[nulls.length - 1 - Math.floor(rate * nulls.length)] as number;
}

/** Alarms where a method's own threshold is replaced by one that all methods meet alike. */
export function alarmsAtRate(truth: Truth, score: Float32Array, rate: number): Uint8Array {
	const threshold = scoreAtRate(truth, score, rate);
	return Uint8Array.from(score, (value) => (value > threshold ? 1 : 0));
}
