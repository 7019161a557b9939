/** Looks a 32-bit hash up, signed or unsigned; −1 when it is absent. */
export type HashIndex = (hash: number) => number;

/** At least so many bits of the sieve to a hash: small enough to stay in cache. */
const SIEVE_BITS = 4;
const ALL_BITS = 32;
const FEWEST_SIEVE_BITS = 10;

/** How far a hash is shifted for the high bits that choose its bit in the sieve. */
function sieveShift(count: number): number {
	let bits = FEWEST_SIEVE_BITS;
	while (2 ** bits < count * SIEVE_BITS) bits++;
	return ALL_BITS - bits;
}

/** One bit for every hash: no bit, no entry. Spares most misses the way to the table. */
function sieveOf(hashes: ArrayLike<number>, shift: number): Int32Array {
	const sieve = new Int32Array(2 ** (ALL_BITS - shift - 5));
	for (let position = 0; position < hashes.length; position++) {
		const bit = (hashes[position] ?? 0) >>> shift;
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
	/** Side by side, so that one look at memory gives both: a hash, signed, and its position. */
	const table = new Int32Array(2 * size);
	for (let position = 0; position < hashes.length; position++) {
		const hash = (hashes[position] ?? 0) | 0;
		let slot = hash & mask;
		while (table[2 * slot] !== 0 && table[2 * slot] !== hash) slot = (slot + 1) & mask;
		if (table[2 * slot] === hash) continue;
		table[2 * slot] = hash;
		table[2 * slot + 1] = position;
	}
	const shift = sieveShift(hashes.length);
	const sieve = sieveOf(hashes, shift);
	return (hash) => {
		const bit = hash >>> shift;
		if (((sieve[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
		const wanted = hash | 0;
		let slot = wanted & mask;
		for (let key = table[2 * slot] ?? 0; key !== 0; key = table[2 * slot] ?? 0) {
			if (key === wanted) return table[2 * slot + 1] ?? 0;
			slot = (slot + 1) & mask;
		}
		return -1;
	};
}
