/** Scores of the trailing weeks, the oldest week first, each week's in any order. */
export type ScoresByWeek = readonly Float64Array[];

interface Sorted {
	weeks: ScoresByWeek;
	/** of all weeks, the highest first */
	scores: Float64Array;
}

/** Of every list of weeks what it held when it was last asked for. */
const lastSorted = new WeakMap<ScoresByWeek, Sorted>();

const length = (parts: ScoresByWeek) => parts.reduce((sum, part) => sum + part.length, 0);

function sortedDown(parts: ScoresByWeek): Float64Array {
	const all = new Float64Array(length(parts));
	let from = 0;
	for (const part of parts) {
		all.set(part, from);
		from += part.length;
	}
	return all.sort().reverse();
}

/** `scores` without those of `left`, each of which it holds, and with those of `joined`; all the highest first. */
function exchanged(scores: Float64Array, left: Float64Array, joined: Float64Array): Float64Array {
	const kept = new Float64Array(scores.length - left.length + joined.length);
	let [at, leftAt, joinedAt] = [0, 0, 0];
	for (const score of scores) {
		if (leftAt < left.length && left[leftAt] === score) {
			leftAt++;
			continue;
		}
		while (joinedAt < joined.length && (joined[joinedAt] as number) > score)
			kept[at++] = joined[joinedAt++] as number;
		kept[at++] = score;
	}
	kept.set(joined.subarray(joinedAt), at);
	return kept;
}

/** Weeks that have left a list at its beginning and joined it at its end; null for any other change. */
function exchangedWeeks(before: ScoresByWeek, now: ScoresByWeek) {
	const [first] = now;
	const left = first ? before.indexOf(first) : -1;
	const stayed = before.length - left;
	if (left < 0 || stayed > now.length) return null;
	for (let week = 0; week < stayed; week++) if (before[left + week] !== now[week]) return null;
	return { left: before.slice(0, left), joined: now.slice(stayed) };
}

/**
 * All scores, the highest first. A list that is asked for week after week is not sorted anew: the week that
 * left it is taken out and the one that joined it put in.
 * @param weeks none of which changes once it is in the list
 */
export function scoresDown(weeks: ScoresByWeek): Float64Array {
	const last = lastSorted.get(weeks);
	const exchange = last && exchangedWeeks(last.weeks, weeks);
	const scores = exchange
		? exchanged(last.scores, sortedDown(exchange.left), sortedDown(exchange.joined))
		: sortedDown(weeks);
	lastSorted.set(weeks, { weeks: [...weeks], scores });
	return scores;
}
