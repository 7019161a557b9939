import type { TermOdds } from './weighted-log-odds.ts';

type Texts = readonly ReadonlySet<string>[];

/** A phrase that may be made of several that overlap. */
interface Joined extends TermOdds {
	parts: readonly string[];
}

/** Of two phrases that overlap, so much of the commoner one's texts hold both: they are one phrase. */
const MOSTLY = 0.6;
const LONGEST = 6;

const within = (longer: string, shorter: string) => ` ${longer} `.includes(` ${shorter} `);

/** One phrase that goes on where the other ends: "bãi rác", "rác tự phát" is "bãi rác tự phát". */
function goesOn(head: string, tail: string): string | null {
	const [a, b] = [head.split(' '), tail.split(' ')];
	for (let at = 1; at < a.length; at++) {
		const shared = a.length - at;
		if (shared < b.length && a.slice(at).join(' ') === b.slice(0, shared).join(' '))
			return [...a, ...b.slice(shared)].join(' ');
	}
	return null;
}

const joinedTerm = (one: string, other: string) => goesOn(one, other) ?? goesOn(other, one);
const holding = (texts: Texts, parts: readonly string[]) =>
	texts.filter((text) => parts.every((part) => text.has(part))).length;

/** Both as one phrase; null where they are mostly said apart, or would be a whole sentence. */
function joinedOf(one: Joined, other: TermOdds, group: Texts, background: Texts): Joined | null {
	const term = joinedTerm(one.term, other.term);
	if (term === null || term.split(' ').length > LONGEST) return null;
	const parts = [...one.parts, other.term];
	const count = holding(group, parts);
	if (count < MOSTLY * Math.max(one.count, other.count)) return null;
	const weaker = other.z < one.z ? other : one;
	return { ...weaker, term, parts, count, background_count: holding(background, parts) };
}

const repeats = (one: string, other: string) =>
	within(one, other) || within(other, one) || joinedTerm(one, other) !== null;

/**
 * Phrases without repeats: those that overlap and are mostly said together as one, with the smaller z and
 * the texts that hold all of it; of others that overlap, the first.
 * @param rows the weightiest first
 */
export function joinPhrases(
	rows: readonly TermOdds[],
	group: Texts,
	background: Texts
): TermOdds[] {
	const given: Joined[] = [];
	for (const row of rows) {
		const at = given.findIndex(({ term }) => repeats(term, row.term));
		const before = given[at];
		if (!before) given.push({ ...row, parts: [row.term] });
		else given[at] = joinedOf(before, row, group, background) ?? before;
	}
	return given
		.filter(({ term }, at) => !given.slice(0, at).some((before) => repeats(before.term, term)))
		.map(({ parts: _, ...row }) => row);
}
