/** Looks a 32-bit hash up; −1 when it is absent. */
export type HashIndex = (hash: number) => number;

/** The high bits of a hash that choose its bit in the sieve: 32 kB, small enough to stay in cache. */
const SIEVE_SHIFT = 14;

/** One bit for every hash: no bit, no entry. Spares most misses the way to the table. */
function sieveOf(hashes: ArrayLike<number>): Uint32Array {
	const sieve = new Uint32Array(2 ** (32 - SIEVE_SHIFT - 5));
	for (let position = 0; position < hashes.length; position++) {
		const bit = (hashes[position] ?? 0) >>> SIEVE_SHIFT;
		sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
	}
	return sieve;
}

/**
 * An open-addressing table from distinct non-zero hashes to their positions in `hashes`.
 * Half empty, so that a miss (most n-grams of a new text) costs one or two probes at most.
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
	const sieve = sieveOf(hashes);
	return (hash) => {
		const bit = hash >>> SIEVE_SHIFT;
		if (((sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
		let slot = hash & mask;
		while (keys[slot] !== 0) {
			if (keys[slot] === hash) return positions[slot] ?? 0;
			slot = (slot + 1) & mask;
		}
		return -1;
	};
}
