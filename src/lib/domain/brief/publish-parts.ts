import { MIN_PUBLISHED_CELL } from '../suppression.ts';
import { suppressCells } from '../suppress-cells.ts';

/** A total as it may be published: null from one to four. */
export const publishCount = (n: number): number | null =>
	n > 0 && n < MIN_PUBLISHED_CELL ? null : n;

/**
 * Parts of a published whole, with those hidden that are small or would give a small one away; what
 * the parts leave of the whole is a cell too. Of a hidden whole no part is shown, for their sum is it.
 * Parts that add up to more than the whole are no parts of it: none is shown.
 */
export function publishParts(whole: number | null, parts: readonly number[]): (number | null)[] {
	const rest = (whole ?? 0) - parts.reduce((sum, part) => sum + part, 0);
	if (whole === null || rest < 0) return parts.map(() => null);
	const cells = [...parts, rest].map((n) => ({ n }));
	return suppressCells(cells)
		.slice(0, -1)
		.map(({ n }) => n ?? null);
}
