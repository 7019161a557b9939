import { fold } from '#lib/text/fold.ts';

/**
 * Number of single-character insertions, deletions and substitutions between two strings.
 * Method: Wagner and Fischer 1974, one row at a time.
 */
export function editDistance(left: string, right: string): number {
	let row = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [line, letter] of [...left].entries()) {
		const next = [line + 1];
		for (const [column, other] of [...right].entries()) {
			const substituted = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(substituted, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? left.length;
}

/** The candidate that reads most like `name` (case and diacritics ignored), or null when none does. */
export function nearest(name: string, candidates: readonly string[]): string | null {
	const key = fold(name);
	const ranked = candidates
		.map((candidate) => ({ candidate, distance: editDistance(key, fold(candidate)) }))
		.sort((a, b) => a.distance - b.distance);
	const best = ranked[0];
	if (!best || best.distance > Math.max(2, Math.floor(key.length / 2))) return null;
	return best.candidate;
}
