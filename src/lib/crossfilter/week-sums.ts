import { CUBE_SENTIMENTS, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import { SENTIMENT_BITS, SENTIMENTS_MASK } from './cube.ts';
import type { TopicSums } from './topic-sums.ts';

/** The keys of one sentiment: those that pass, or where these are more than half, those that do not. */
interface SentimentKeys {
	keys: Uint16Array;
	/** set when `keys` are taken away from all */
	isRest: boolean;
}

/** The shorter way to add up the topics that pass, by sentiment. */
export function passingKeys(topicPasses: Int8Array): SentimentKeys[] {
	return CUBE_SENTIMENTS.map((_, sentiment) => {
		const [passing, failing]: [number[], number[]] = [[], []];
		for (let key = sentiment; key < topicPasses.length; key += SENTIMENTS_MASK + 1) {
			(topicPasses[key] === 0 ? failing : passing).push(key);
		}
		const isRest = failing.length < passing.length;
		return { keys: Uint16Array.from(isRest ? failing : passing), isRest };
	});
}

function sumOf(sums: Int32Array, base: number, keys: Uint16Array): number {
	let total = 0;
	for (let index = 0; index < keys.length; index++) {
		total += sums[base + (keys[index] as number)] as number;
	}
	return total;
}

/**
 * Sums of a measure by slot and sentiment from sums by slot and topic, of the topics and sentiments that pass.
 * @param topics which topics pass, as `passingKeys` tells it
 */
export function weekSums(
	weeks: Int32Array,
	{ sums, totals, topicKeys }: Pick<TopicSums, 'sums' | 'totals' | 'topicKeys'>,
	measure: CubeMeasure,
	topics: readonly SentimentKeys[],
	sentimentPasses: Uint8Array
): void {
	const [own, all] = [sums.get(measure) as Int32Array, totals.get(measure) as Int32Array];
	weeks.fill(0);
	for (const [sentiment, { keys, isRest }] of topics.entries()) {
		if (sentimentPasses[sentiment] === 0) continue;
		for (let slot = 0; slot << SENTIMENT_BITS < weeks.length; slot++) {
			const at = (slot << SENTIMENT_BITS) | sentiment;
			const some = sumOf(own, slot * topicKeys, keys);
			weeks[at] = isRest ? (all[at] as number) - some : some;
		}
	}
}
