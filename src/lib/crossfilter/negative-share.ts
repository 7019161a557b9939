import type { SliceFigures } from '#lib/domain/cube/slice.ts';
import { shareOrNull } from '#lib/domain/suppression.ts';

/** A share with the whole that it is of, so that both can be printed. */
export interface Share {
	/** 0–1; null when the whole is too small to print one, or a count is hidden from the viewer */
	share: number | null;
	/** feedback that the classifier was sure of; null when hidden from the viewer */
	whole: number | null;
}

/** The share of negative feedback among all whose sentiment is known. */
export function negativeShare({ n, negative_count, unsure_count }: SliceFigures): Share {
	const whole = n === null || unsure_count === null ? null : n - unsure_count;
	const isHidden = whole === null || negative_count === null;
	return { share: isHidden ? null : shareOrNull(negative_count, whole), whole };
}
