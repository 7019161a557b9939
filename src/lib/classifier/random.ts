/** A repeatable source of numbers in [0, 1): a 32-bit linear congruential generator (Knuth). */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}

/** Shuffles in place (Fisher–Yates). */
export function shuffle(items: Int32Array, random: () => number): void {
	for (let i = items.length - 1; i > 0; i--) {
		const other = Math.floor(random() * (i + 1));
		const kept = items[i] ?? 0;
		items[i] = items[other] ?? 0;
		items[other] = kept;
	}
}
