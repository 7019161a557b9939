import { shareOrNull } from '#lib/domain/suppression.ts';
import type { Figures } from './figures.ts';

/** A share with the whole that it is of, so that both can be printed. */
export interface Share {
	/** 0–1; null when the whole is too small to print one */
	share: number | null;
	/** feedback that the classifier was sure of */
	whole: number;
}

/** The share of negative feedback among all whose sentiment is known. */
export function negativeShare({ n, negative_count, unsure_count }: Figures): Share {
	const whole = n - unsure_count;
	return { share: shareOrNull(negative_count, whole), whole };
}
