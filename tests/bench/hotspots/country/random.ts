/** Draws that a seed settles. The order of draws is part of what a seed means. */
export interface Random {
	/** from 0 up to 1 */
	next(): number;
	normal(): number;
	beta(a: number, b: number): number;
	binomial(count: number, probability: number): number;
	/** a count whose variance is `ratio` times its mean */
	negativeBinomial(mean: number, ratio: number): number;
	pick<T>(items: readonly T[]): T;
	/** a whole number below `end` */
	below(end: number): number;
}

const TWO_32 = 4_294_967_296;

/** Four words from a text: the hash cyrb128, in the public domain. */
function wordsOf(text: string): [number, number, number, number] {
	let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		a = b ^ Math.imul(a ^ code, 597_399_067);
		b = c ^ Math.imul(b ^ code, 2_869_860_233);
		c = d ^ Math.imul(c ^ code, 951_274_213);
		d = a ^ Math.imul(d ^ code, 2_716_044_179);
	}
	a = Math.imul(c ^ (a >>> 18), 597_399_067);
	b = Math.imul(d ^ (b >>> 22), 2_869_860_233);
	c = Math.imul(a ^ (c >>> 17), 951_274_213);
	d = Math.imul(b ^ (d >>> 19), 2_716_044_179);
	return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

const WARM_UP = 20;

/** The generator sfc32 of C. Doty-Humphrey (PractRand), in the public domain. */
function smallFastCounting([a, b, c, d]: [number, number, number, number]): () => number {
	const next = () => {
		const mixed = (((a + b) | 0) + d) | 0;
		d = (d + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + mixed;
		c |= 0;
		return (mixed >>> 0) / TWO_32;
	};
	for (let turn = 0; turn < WARM_UP; turn++) next();
	return next;
}

const SMALLEST = 1e-12;
const LARGE_MEAN = 500;
const SMALL_MEAN = 30;
const POISSON_RATIO = 1.0001;

/** Draws from a text as seed. */
export function createRandom(seed: string): Random {
	const next = smallFastCounting(wordsOf(seed));

	/** G. E. P. Box and M. E. Muller, 1958. */
	function normal(): number {
		let radius = 0;
		while (radius === 0) radius = next();
		return Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * next());
	}

	/** G. Marsaglia and W. W. Tsang, ACM Transactions on Mathematical Software 26, 2000. */
	function gamma(shape: number): number {
		if (shape < 1) {
			const lift = next() || SMALLEST;
			return gamma(shape + 1) * Math.pow(lift, 1 / shape);
		}
		const d = shape - 1 / 3;
		const c = 1 / Math.sqrt(9 * d);
		for (;;) {
			let [x, v] = [0, 0];
			do {
				x = normal();
				v = 1 + c * x;
			} while (v <= 0);
			v = v * v * v;
			const u = next() || SMALLEST;
			if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
		}
	}

	function binomial(count: number, probability: number): number {
		let hits = 0;
		for (let trial = 0; trial < count; trial++) if (next() < probability) hits++;
		return hits;
	}

	/** Halved by gamma variates (J. H. Ahrens and U. Dieter, Computing 12, 1974), then multiplied out. */
	function poisson(mean: number): number {
		if (mean <= 0) return 0;
		if (mean > LARGE_MEAN) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
		let [count, rest] = [0, mean];
		while (rest > SMALL_MEAN) {
			const events = Math.floor((rest * 7) / 8);
			const until = gamma(events);
			if (until > rest) return count + binomial(events - 1, rest / until);
			count += events;
			rest -= until;
		}
		const limit = Math.exp(-rest);
		let [events, product] = [0, 1];
		do {
			events++;
			product *= next();
		} while (product > limit);
		return count + events - 1;
	}

	return {
		next,
		normal,
		binomial,
		beta(a, b) {
			const one = gamma(a);
			return one / (one + gamma(b));
		},
		negativeBinomial(mean, ratio) {
			if (mean <= 0) return 0;
			if (ratio <= POISSON_RATIO) return poisson(mean);
			return poisson(gamma(mean / (ratio - 1)) * (ratio - 1));
		},
		pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
		below: (end) => Math.floor(next() * end)
	};
}
