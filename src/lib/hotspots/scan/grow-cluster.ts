import { SCAN } from './scan-settings.ts';
import {
	countEvidence,
	mostToneEvidence,
	toneEvidence,
	type WindowEvidence
} from './window-evidence.ts';

/** A connected set of communes, and its evidence in nats, before what it costs. */
export interface GrownCluster {
	members: number[];
	evidence: number;
}

const at = (values: Float64Array, commune: number): number => values[commune] as number;

/** Evidence of a set from its sums, in nats; of one that cannot have as much as `least`, less than that. */
function evidenceOf(
	window: WindowEvidence,
	observed: number,
	expected: number,
	doubt: number,
	low: number,
	middle: number,
	high: number,
	least: number
): number {
	const counted = countEvidence(observed, expected, doubt, window.ratio);
	if (counted + mostToneEvidence(low, middle, high) < least) return counted;
	return counted + toneEvidence(low, middle, high);
}

/** Evidence of one commune alone; of one that cannot have as much as `least`, less than that. */
export const ownEvidence = (window: WindowEvidence, commune: number, least = -Infinity): number =>
	evidenceOf(
		window,
		at(window.observed, commune),
		at(window.expected, commune),
		at(window.doubt, commune),
		at(window.tone[0], commune),
		at(window.tone[1], commune),
		at(window.tone[2], commune),
		least
	);

/**
 * Grows a connected set from one commune: at each turn the neighbour with more reports than expected
 * joins that adds the most evidence, as long as it adds more than a commune costs.
 * Method: a greedy form of the flexibly shaped scan (T. Tango and K. Takahashi, International Journal of
 * Health Geographics 4, 2005, 11), whose sets can follow a road (M. A. Costa and M. Kulldorff,
 * International Journal of Health Geographics 13, 2014, 47), with a penalty for size.
 */
export function growCluster(
	window: WindowEvidence,
	neighbours: readonly Uint16Array[],
	seed: number
): GrownCluster {
	const members = [seed];
	const [lows, middles, highs] = window.tone;
	let observed = at(window.observed, seed);
	let expected = at(window.expected, seed);
	let doubt = at(window.doubt, seed);
	let [low, middle, high] = [at(lows, seed), at(middles, seed), at(highs, seed)];
	let evidence = ownEvidence(window, seed);
	while (members.length < SCAN.largest) {
		let joins = -1;
		let best = evidence + SCAN.perCommune;
		for (const member of members)
			for (const commune of neighbours[member] as Uint16Array) {
				if (at(window.observed, commune) <= at(window.expected, commune)) continue;
				if (members.includes(commune)) continue;
				const gained = evidenceOf(
					window,
					observed + at(window.observed, commune),
					expected + at(window.expected, commune),
					doubt + at(window.doubt, commune),
					low + at(lows, commune),
					middle + at(middles, commune),
					high + at(highs, commune),
					best
				);
				if (gained > best) {
					joins = commune;
					best = gained;
				}
			}
		if (joins < 0) break;
		members.push(joins);
		evidence = best;
		observed += at(window.observed, joins);
		expected += at(window.expected, joins);
		doubt += at(window.doubt, joins);
		low += at(lows, joins);
		middle += at(middles, joins);
		high += at(highs, joins);
	}
	return { members, evidence };
}
