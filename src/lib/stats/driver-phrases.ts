import { joinPhrases } from './join-phrases.ts';
import { Z_95 } from './wilson-interval.ts';
import { weightedLogOdds, type TermOdds } from './weighted-log-odds.ts';

/** What sets a group of texts apart from its background. */
export interface DriverPhrases {
	/** the largest z first; `count` texts of the group hold one, each counted once */
	phrases: TermOdds[];
	/** phrases that stand in enough texts to be compared */
	tested: number;
	/** of them, those that reach the z, overlapping ones included */
	reached: number;
	/** as many would reach it on average if the group said nothing of its own */
	by_chance: number;
}

export interface DriverRules {
	/** fewer texts than this name nothing */
	minTexts: number;
	/** how many phrases at most */
	most: number;
}

/** The share of phrases that have nothing to tell and still reach a z of 1.96. */
const CHANCE = 0.025;

/** A longer phrase stands for a shorter one within it that hardly ever comes without it. */
const MOSTLY = 0.6;

function countsOf(texts: readonly ReadonlySet<string>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const phrases of texts)
		for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
	return counts;
}

const within = (longer: string, shorter: string) => ` ${longer} `.includes(` ${shorter} `);

/** Phrases that are not mostly part of a longer one. */
const whole = (rows: readonly TermOdds[]) =>
	rows.filter(
		({ term, count }) =>
			!rows.some(
				(other) => other.term !== term && within(other.term, term) && other.count >= MOSTLY * count
			)
	);

/**
 * The phrases that set a group of texts apart from its background at a z of 1.96 or more. Each text
 * counts once for a phrase. None are given where no more reach it than would by chance.
 * @param group the phrases of each text
 */
export function driverPhrases(
	group: readonly ReadonlySet<string>[],
	background: readonly ReadonlySet<string>[],
	{ minTexts, most }: DriverRules
): DriverPhrases {
	const tested = weightedLogOdds(countsOf(group), countsOf(background)).filter(
		({ count }) => count >= minTexts
	);
	const reached = tested.filter(({ z }) => z >= Z_95);
	const by_chance = CHANCE * tested.length;
	const isTelling = reached.length > by_chance;
	const phrases = isTelling ? joinPhrases(whole(reached), group, background).slice(0, most) : [];
	return { phrases, tested: tested.length, reached: reached.length, by_chance };
}
