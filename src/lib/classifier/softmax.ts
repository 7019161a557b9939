/**
 * Turns scores `from`…`from + count` into probabilities at a temperature (1 = as they are).
 * @param shares where they are written
 */
export function softmax(
	scores: ArrayLike<number>,
	from: number,
	count: number,
	temperature: number,
	shares = new Float64Array(count)
): Float64Array {
	let highest = -Infinity;
	for (let i = from; i < from + count; i++) highest = Math.max(highest, scores[i] ?? 0);
	let total = 0;
	for (let i = 0; i < count; i++) {
		total += shares[i] = Math.exp(((scores[from + i] ?? 0) - highest) / temperature);
	}
	for (let i = 0; i < count; i++) shares[i] = (shares[i] ?? 0) / total;
	return shares;
}

/** The position of the largest value; the first one among equals. */
export function argmax(values: ArrayLike<number>): number {
	let best = 0;
	for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
	return best;
}

/** The positions of the `count` largest values, largest first; the first ones among equals. */
export function largest(values: ArrayLike<number>, count: number): number[] {
	const top: number[] = [];
	for (let i = 0; i < values.length; i++) {
		const value = values[i] ?? 0;
		let place = top.length;
		if (place === count && value <= (values[top[place - 1] ?? 0] ?? 0)) continue;
		if (place === count) place--;
		for (; place > 0 && value > (values[top[place - 1] ?? 0] ?? 0); place--) {
			top[place] = top[place - 1] ?? 0;
		}
		top[place] = i;
	}
	return top;
}
