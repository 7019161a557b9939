/** A table from pairs of small numbers to weights. */
export interface PairTable {
	/** the pair's position in `weights`; −1 when it has none */
	find(first: number, second: number): number;
	weights: Float64Array;
}

/** Bits of a key that hold the second number; a key stays a small whole number of V8. */
const BITS = 15;
const SPREAD = 0x2c1b3c6d;

/**
 * Makes a table of distinct pairs: open addressing over typed arrays, a quarter full, so that most pairs of a
 * text, which have no weight, cost one look. A `Map` would take ten times as long.
 * @throws RangeError for a number of 32,768 or more
 */
export function pairTable(
	pairs: readonly (readonly [first: number, second: number, weight: number])[]
): PairTable {
	let size = 16;
	while (size < pairs.length * 4) size *= 2;
	const mask = size - 1;
	/** A pair's key plus 1; 0: empty. */
	const keys = new Int32Array(size);
	const positions = new Int32Array(size);
	const slotOf = (key: number) => {
		const mixed = Math.imul(key, SPREAD);
		let slot = (mixed ^ (mixed >>> 15)) & mask;
		while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
		return slot;
	};
	const keyOf = (first: number, second: number) => ((first << BITS) | second) + 1;
	pairs.forEach(([first, second], position) => {
		if (first >> BITS || second >> BITS) throw new RangeError('A pair table holds small numbers.');
		const key = keyOf(first, second);
		const slot = slotOf(key);
		keys[slot] = key;
		positions[slot] = position;
	});
	return {
		find: (first, second) => {
			const slot = slotOf(keyOf(first, second));
			return keys[slot] === 0 ? -1 : (positions[slot] ?? 0);
		},
		weights: Float64Array.from(pairs, ([, , weight]) => weight)
	};
}
