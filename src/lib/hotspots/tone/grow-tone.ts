import { TONE } from './tone-settings.ts';

/**
 * Grows a connected set from one commune: the neighbour with the most evidence joins, as long as it has
 * more than a commune costs. Evidence adds up, so no joined commune is ever to be left again.
 * Method: a greedy form of the flexibly shaped scan (T. Tango and K. Takahashi, International Journal of
 * Health Geographics 4, 2005, 11), with a penalty for size.
 */
export function growTone(
	seed: number,
	neighbours: readonly Uint16Array[],
	evidence: ArrayLike<number>
): number[] {
	const members = [seed];
	while (members.length < TONE.largest) {
		let [joins, most]: [number, number] = [-1, TONE.perCommune];
		for (const member of members)
			for (const commune of neighbours[member] as Uint16Array) {
				const adds = evidence[commune] as number;
				if (adds > most && !members.includes(commune)) [joins, most] = [commune, adds];
			}
		if (joins < 0) break;
		members.push(joins);
	}
	return members;
}
