/** Right and given classes as numbers; a right class below 0 means that the text is not scored. */
export interface CodedTexts {
	right: Int16Array;
	given: Int16Array;
}

/**
 * Makes a function that scores drawn texts without allocating: accuracy, and the mean F1 of the
 * classes that occur (van Rijsbergen 1979). Both are 0 where no drawn text is scored.
 */
export function createScoreCounter(classes: number) {
	const [found, present, named] = [1, 2, 3].map(() => new Int32Array(classes)) as [
		Int32Array,
		Int32Array,
		Int32Array
	];
	return ({ right, given }: CodedTexts, positions: Int32Array) => {
		found.fill(0);
		present.fill(0);
		named.fill(0);
		let [scored, hits] = [0, 0];
		for (const position of positions) {
			const is = right[position] ?? -1;
			if (is < 0) continue;
			const said = given[position] ?? -1;
			scored++;
			present[is] = (present[is] ?? 0) + 1;
			if (said >= 0) named[said] = (named[said] ?? 0) + 1;
			if (said !== is) continue;
			hits++;
			found[is] = (found[is] ?? 0) + 1;
		}
		let [sum, occurring] = [0, 0];
		for (let k = 0; k < classes; k++) {
			const support = present[k] ?? 0;
			if (support === 0) continue;
			occurring++;
			sum += (2 * (found[k] ?? 0)) / (support + (named[k] ?? 0));
		}
		return {
			accuracy: scored === 0 ? 0 : hits / scored,
			macro_f1: occurring === 0 ? 0 : sum / occurring
		};
	};
}
