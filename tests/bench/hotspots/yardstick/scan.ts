import type { Country } from '../country/country.ts';
import { upperTail } from '../peers/count-tail.ts';
import type { YardstickWeek } from './counts-expected.ts';

const WINDOWS = [1, 2, 3, 4, 6];
const LARGEST = 8;
const PER_COMMUNE = 1.75;
const PER_WINDOW = 0.7;
const DRIFT = 0.05;
const SHARE_RATIO = 1.3;
const SEED_RATIO = 1.1;
const LEAST_GROWN = 1.5;
const MOST = 60;

/** What the scan finds in one week and issue. */
export interface Incident {
	week: number;
	issue: number;
	score: number;
	communes: readonly number[];
}

/** Sums over a set of communes and a window; `doubt` is the variance of the mean itself. */
interface Sums {
	count: number;
	mean: number;
	doubt: number;
	negative: number;
	negativeMean: number;
}

const plus = (a: Sums, b: Sums): Sums => ({
	count: a.count + b.count,
	mean: a.mean + b.mean,
	doubt: a.doubt + b.doubt,
	negative: a.negative + b.negative,
	negativeMean: a.negativeMean + b.negativeMean
});

function countEvidence({ count, mean, doubt }: Sums, ratio: number): number {
	if (count <= mean) return 0;
	return (count * Math.log(count / mean) - (count - mean)) / (ratio + doubt / mean);
}

function toneEvidence({ count, negative, negativeMean }: Sums): number {
	const expected = negativeMean / Math.max(1e-9, count);
	if (count <= 0 || negative <= count * expected) return 0;
	const share = negative / count;
	const others = share < 1 ? (count - negative) * Math.log((1 - share) / (1 - expected)) : 0;
	return (negative * Math.log(share / expected) + others) / SHARE_RATIO;
}

/** Sums of each commune over the last weeks. */
function windowOf(
	{ frame, weeks }: Country,
	expected: readonly YardstickWeek[],
	shares: readonly Float64Array[] | null,
	{ issue, week, length }: { issue: number; week: number; length: number }
): Sums[] {
	const communes = frame.communes.length;
	return frame.communes.map((_, commune) => {
		const cell = issue * communes + commune;
		const sums = { count: 0, mean: 0, doubt: 0, negative: 0, negativeMean: 0 };
		for (let past = week; past > week - length; past--) {
			const count = weeks[past]?.n[cell] as number;
			sums.count += count;
			sums.mean += expected[past]?.mean[cell] as number;
			if (!shares) continue;
			sums.negative += weeks[past]?.negative[cell] as number;
			sums.negativeMean += count * (shares[past]?.[cell] as number);
		}
		sums.doubt = sums.mean ** 2 * ((expected[week]?.uncertainty[cell] as number) + DRIFT);
		return sums;
	});
}

/** The yardstick's scan of one issue's week: the best sets, no two with a commune in common. */
export function scanWeek(
	country: Country,
	expected: readonly YardstickWeek[],
	shares: readonly Float64Array[] | null,
	{ issue, week }: { issue: number; week: number }
): Incident[] {
	const ratio = expected[week]?.ratio[issue] as number;
	const evidenceOf = (sums: Sums) => countEvidence(sums, ratio) + (shares ? toneEvidence(sums) : 0);
	const { neighbours } = country.frame;
	const found: Incident[] = [];
	let latest: Sums[] = [];

	function grow(window: readonly Sums[], seed: number) {
		const members = [seed];
		let sums = window[seed] as Sums;
		let evidence = evidenceOf(sums);
		while (members.length < LARGEST) {
			let [joins, best] = [-1, evidence + PER_COMMUNE];
			for (const member of members)
				for (const commune of neighbours[member] ?? []) {
					const own = window[commune] as Sums;
					if (members.includes(commune) || own.count <= own.mean) continue;
					const more = evidenceOf(plus(sums, own));
					if (more > best) [joins, best] = [commune, more];
				}
			if (joins < 0) break;
			members.push(joins);
			sums = plus(sums, window[joins] as Sums);
			evidence = best;
		}
		return { members, sums, evidence };
	}

	for (const length of WINDOWS) {
		const window = windowOf(country, expected, shares, { issue, week, length });
		if (length === 1) latest = window;
		for (const [seed, own] of window.entries()) {
			if (own.count <= own.mean * SEED_RATIO) continue;
			const { members, sums, evidence } = grow(window, seed);
			const excess = members.reduce((sum, commune) => {
				const { count, mean } = latest[commune] as Sums;
				return sum + count - mean;
			}, 0);
			if (evidence < LEAST_GROWN || excess < 0) continue;
			const tail = upperTail(sums.count, sums.mean, ratio + sums.doubt / sums.mean, 0.5);
			const score =
				-Math.log(tail) +
				(shares ? toneEvidence(sums) : 0) -
				PER_COMMUNE * (members.length - 1) -
				PER_WINDOW * Math.log(length);
			found.push({ week, issue, score, communes: members });
		}
	}
	return withoutOverlap(found);
}

function withoutOverlap(found: Incident[]): Incident[] {
	const taken = new Set<number>();
	const kept: Incident[] = [];
	for (const incident of found.sort((a, b) => b.score - a.score)) {
		if (incident.communes.some((commune) => taken.has(commune))) continue;
		for (const commune of incident.communes) taken.add(commune);
		kept.push(incident);
		if (kept.length > MOST) break;
	}
	return kept;
}
