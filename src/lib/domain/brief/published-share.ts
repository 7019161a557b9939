import { MIN_FOR_SHARE } from '../suppression.ts';

/** A share (0–1) of published counts; null where either is hidden or there are too few to print one. */
export const publishedShare = (part: number | null, whole: number | null): number | null =>
	part === null || whole === null || whole < MIN_FOR_SHARE ? null : part / whole;
