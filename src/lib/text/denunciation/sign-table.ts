import { rememberById } from '../remember-by-id.ts';
import type { SignWeights } from './learn-signs.ts';
import { pairTable } from './pair-table.ts';
import { shareOf, signOf, timesCounted } from './signs.ts';
import type { Spotted, Token } from './spot-phrases.ts';

const UNKNOWN = -1;
const NO_WORD = -2;

/**
 * Weights of signs made fast: words become numbers, and a pair of words one number, so that no string is
 * made for a pair that the table does not know. Gives what `weighSigns` gives of the same words.
 */
export function createSignTable({ base, weights }: SignWeights) {
	const ids = new Map<string, number>();
	const idOf = (word: string) => {
		const id = ids.get(word) ?? ids.size;
		ids.set(word, id);
		return id;
	};
	const pairWeights: [first: number, second: number, weight: number][] = [];
	const ofKind = new Map<string, number>();
	const single: [id: number, weight: number][] = [];
	for (const [sign, weight] of weights) {
		const [first = '', second] = sign.split(' ');
		if (sign.startsWith('+')) ofKind.set(sign.slice(1), weight);
		else if (second === undefined) single.push([idOf(first), weight]);
		else pairWeights.push([idOf(first), idOf(second), weight]);
	}
	const pairs = pairTable(pairWeights);
	/** In which text each pair was last seen. */
	const pairSeenIn = new Float64Array(pairWeights.length);
	const kinds = [...ofKind];
	const ofWord = new Float64Array(ids.size);
	for (const [id, weight] of single) ofWord[id] = weight;
	/** In which text each word was last seen: a sign counts once a text. */
	const seenIn = new Float64Array(ids.size);
	let text = 0;
	const numberOf = rememberById(({ folded }: Token) => {
		const sign = signOf(folded);
		return sign ? (ids.get(sign) ?? UNKNOWN) : NO_WORD;
	});

	return (tokens: readonly Token[], said: Spotted): number => {
		text += 1;
		let [sum, count, before] = [0, 0, UNKNOWN];
		for (const token of tokens) {
			const id = numberOf(token);
			if (id === NO_WORD) continue;
			count += 1;
			if (id !== UNKNOWN && seenIn[id] !== text) {
				seenIn[id] = text;
				sum += ofWord[id] ?? 0;
			}
			const pair = before === UNKNOWN || id === UNKNOWN ? UNKNOWN : pairs.find(before, id);
			if (pair !== UNKNOWN && pairSeenIn[pair] !== text) {
				pairSeenIn[pair] = text;
				sum += pairs.weights[pair] ?? 0;
			}
			before = id;
		}
		for (const [kind, weight] of kinds)
			sum += weight * timesCounted(said[kind as keyof Spotted] ?? 0);
		return base + sum * shareOf(count);
	};
}
