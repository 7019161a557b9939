/** One seeded stream of chance; everything invented is drawn from such streams. */
export interface Random {
	/** uniform in [0, 1) */
	unit(): number;
	/** uniform in [low, high) */
	between(low: number, high: number): number;
	/** whole number from low to high, both included */
	whole(low: number, high: number): number;
	chance(probability: number): boolean;
	pick<T>(list: readonly T[]): T;
	/** standard normal */
	normal(): number;
	/** exp(normal · spread) · median */
	logNormal(median: number, spread: number): number;
	poisson(mean: number): number;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
	return value >>> 0;
}

/**
 * A stream that depends on the seed and a label, so that one part of the example can change
 * without moving the others. Generator: splitmix32 (Steele, Lea, Flood 2014, 32-bit variant).
 */
export function createRandom(seed: number, label: string): Random {
	let state = hash(`${seed}/${label}`);
	const unit = () => {
		state = (state + 0x9e3779b9) | 0;
		let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
		z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
		return ((z ^ (z >>> 15)) >>> 0) / 4_294_967_296;
	};
	const normal = () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
	return {
		unit,
		normal,
		between: (low, high) => low + (high - low) * unit(),
		whole: (low, high) => low + Math.floor((high - low + 1) * unit()),
		chance: (probability) => unit() < probability,
		pick: <T>(list: readonly T[]) => {
			if (!list.length) throw new RangeError('Cannot pick from an empty list');
			return list[Math.floor(unit() * list.length)] as T;
		},
		logNormal: (median, spread) => median * Math.exp(spread * normal()),
		poisson: (mean) => {
			// Knuth's product of uniforms is exact and quick for the small means here.
			if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
			const limit = Math.exp(-mean);
			let count = 0;
			for (let product = unit(); product > limit; product *= unit()) count++;
			return count;
		}
	};
}
