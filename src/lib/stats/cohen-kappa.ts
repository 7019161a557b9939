import { Z_95, type Interval } from './wilson-interval.ts';

export interface KappaEstimate {
	/** texts that both labelled */
	n: number;
	/** share on which both said the same */
	observed: number;
	/** share that chance alone would make the same, from each one's own frequencies */
	expected: number;
	/** null where both gave every text the same one label: chance then explains everything */
	kappa: number | null;
	/** of kappa, large-sample; null with kappa */
	standard_error: number | null;
	/** 95 %, cut at −1 and 1; null with kappa */
	interval: Interval | null;
}

/** Joint and marginal shares of two annotators' labels. */
function sharesOf(pairs: readonly (readonly [string, string])[]) {
	const first = new Map<string, number>();
	const second = new Map<string, number>();
	const both = new Map<string, { pair: readonly [string, string]; share: number }>();
	const step = 1 / pairs.length;
	for (const pair of pairs) {
		first.set(pair[0], (first.get(pair[0]) ?? 0) + step);
		second.set(pair[1], (second.get(pair[1]) ?? 0) + step);
		const key = pair.join('\0');
		both.set(key, { pair, share: (both.get(key)?.share ?? 0) + step });
	}
	return { first, second, both: [...both.values()] };
}

/**
 * Cohen's kappa of two annotators: agreement beyond what chance would give, 1 = always the same.
 * Method: J. Cohen, Educational and Psychological Measurement 20 (1960) 37–46; standard error for a
 * kappa other than 0: J. L. Fleiss, J. Cohen, B. S. Everitt, Psychological Bulletin 72 (1969) 323–327.
 * @param pairs the two labels of each text, always in the same order of annotators
 * @returns null for no texts
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): KappaEstimate | null {
	const n = pairs.length;
	if (n === 0) return null;
	const { first, second, both } = sharesOf(pairs);
	const observed = pairs.filter(([a, b]) => a === b).length / n;
	let expected = 0;
	for (const [label, share] of first) expected += share * (second.get(label) ?? 0);
	const beyond = 1 - expected;
	if (beyond < 1e-12)
		return { n, observed, expected, kappa: null, standard_error: null, interval: null };
	const kappa = (observed - expected) / beyond;
	let spread = -((kappa - expected * (1 - kappa)) ** 2);
	for (const { pair, share } of both) {
		const [a, b] = pair;
		if (a === b)
			spread += share * (1 - ((first.get(a) ?? 0) + (second.get(a) ?? 0)) * (1 - kappa)) ** 2;
		else spread += share * (1 - kappa) ** 2 * ((second.get(a) ?? 0) + (first.get(b) ?? 0)) ** 2;
	}
	// Rounding may leave a hair below 0 where both always agree.
	const standard_error = Math.sqrt(Math.max(0, spread)) / (beyond * Math.sqrt(n));
	const reach = Z_95 * standard_error;
	const interval = { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) };
	return { n, observed, expected, kappa, standard_error, interval };
}
