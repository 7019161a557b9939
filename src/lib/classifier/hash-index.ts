/** Looks a 32-bit hash up; −1 when it is absent. */
export type HashIndex = (hash: number) => number;

/**
 * An open-addressing table from distinct non-zero hashes to their positions in `hashes`.
 * Half empty, so that a miss (most n-grams of a new text) costs one or two probes.
 */
export function buildHashIndex(hashes: ArrayLike<number>): HashIndex {
	let size = 16;
	while (size < hashes.length * 2) size *= 2;
	const mask = size - 1;
	const keys = new Uint32Array(size);
	const positions = new Int32Array(size);
	for (let position = 0; position < hashes.length; position++) {
		const hash = hashes[position] ?? 0;
		let slot = hash & mask;
		while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
		if (keys[slot] === hash) continue;
		keys[slot] = hash;
		positions[slot] = position;
	}
	return (hash) => {
		let slot = hash & mask;
		while (keys[slot] !== 0) {
			if (keys[slot] === hash) return positions[slot] ?? 0;
			slot = (slot + 1) & mask;
		}
		return -1;
	};
}
