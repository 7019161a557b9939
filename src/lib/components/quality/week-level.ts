/**
 * How full a week is beside the median of its own row, from 1 (under half of it) over 2 and 3 (around
 * it) to 4 (half as much again); 0 for a week without rows, which is a gap.
 */
export function weekLevel(counts: readonly (number | null)[]): (n: number | null) => number {
	const known = counts.filter((n) => n !== null).sort((a, b) => a - b);
	const median = known[Math.floor(known.length / 2)] ?? 0;
	return (n) => {
		if (n === null) return 0;
		if (n < median / 2) return 1;
		if (n < median) return 2;
		return n < median * 1.5 ? 3 : 4;
	};
}
