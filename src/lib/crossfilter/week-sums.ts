import { SENTIMENT_BITS, SENTIMENTS_MASK } from './cube.ts';

/** Sums by slot and sentiment from sums by slot and topic, of the topics and sentiments that pass. */
export function weekSums(
	weeks: Int32Array,
	sums: Int32Array,
	topicPasses: Int8Array,
	sentimentPasses: Uint8Array
): void {
	weeks.fill(0);
	const keys = topicPasses.length;
	for (let slot = 0; slot << SENTIMENT_BITS < weeks.length; slot++) {
		for (let key = 0; key < keys; key++) {
			if (topicPasses[key] === 0) continue;
			const sentiment = key & SENTIMENTS_MASK;
			const at = (slot << SENTIMENT_BITS) | sentiment;
			const count = (sums[slot * keys + key] as number) * (sentimentPasses[sentiment] as number);
			weeks[at] = (weeks[at] as number) + count;
		}
	}
}
