/** Codes from `from` to before `to`. */
export interface CodeRun {
	from: number;
	to: number;
}

/** More runs than these are not worth looking for: one run then holds them all. */
const MOST_RUNS = 12;

/** Runs of codes outside of which every weight is 0, in their order. */
export function weightedRuns(weights: Int8Array): CodeRun[] {
	const runs: CodeRun[] = [];
	for (let code = 0; code < weights.length; code++) {
		if (weights[code] === 0) continue;
		const last = runs.at(-1);
		if (last && (last.to === code || runs.length === MOST_RUNS)) last.to = code + 1;
		else runs.push({ from: code, to: code + 1 });
	}
	return runs;
}

/** The first position from `first` to `end` whose code is `code` or higher; codes there ascend. */
export function lowerBound(codes: Uint16Array, code: number, first: number, end: number): number {
	let [low, high] = [first, end];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((codes[middle] as number) < code) low = middle + 1;
		else high = middle;
	}
	return low;
}
