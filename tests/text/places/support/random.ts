/** Numbers and choices that a seed settles (mulberry32). */
export interface Random {
	next: () => number;
	pick: <T>(items: readonly T[]) => T;
	chance: (share: number) => boolean;
}

export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const pick = <T>(items: readonly T[]): T => {
		const item = items[Math.floor(next() * items.length)];
		if (item === undefined) throw new RangeError('nothing to pick from');
		return item;
	};
	return { next, pick, chance: (share) => next() < share };
}
