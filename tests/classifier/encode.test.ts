import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { createEncoder } from '#lib/classifier/encode.ts';
import { eachFeature } from '#lib/classifier/features.ts';
import { classifierTokens } from '#lib/classifier/tokens.ts';
import { collectVocabulary } from '#lib/classifier/collect-vocabulary.ts';
import { taxonomy } from './support/training.ts';

const cues = buildCueTable(taxonomy);
const words =
	'Kính gửi xã nhà tôi không có nước rác hôi quá đường hỏng chưa sửa đền bù rẻ mạt den bu re mat xe rác <ten> 12 , . ! ko dc 😀'.split(
		' '
	);
const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((said) => said.join(' '));
const known = [words.join(' '), 'nhà tôi không có nước', 'đường hỏng chưa sửa , xe rác hôi quá'];
const { vocabulary } = collectVocabulary(
	known.map((text) => [classifierTokens(text)]),
	cues,
	{ minTexts: [1, 1, 1, 1, 1, 1, 1], weights: [1, 1, 1, 1, 1, 1, 1] }
);
const encode = createEncoder(vocabulary, cues);

describe('the encoder', () => {
	test('holds each known feature once, as it first occurs, in a row of length 1', () =>
		fc.assert(
			fc.property(texts, (text) => {
				const tokens = classifierTokens(text);
				const met = new Map<number, { times: number; first: number; last: number }>();
				eachFeature(tokens, cues, (hash, _namespace, first, last) => {
					const id = vocabulary.hashes.indexOf(hash);
					if (id < 0) return;
					const entry = met.get(id) ?? { times: 0, first, last };
					met.set(id, entry);
					entry.times += 1;
				});
				const weights = [...met].map(
					([id, { times }]) => (1 + Math.log(times)) * (vocabulary.idf[id] ?? 0)
				);
				const length = Math.hypot(...weights) || 1;
				const { count, ids, values, first, last } = encode(tokens);
				const used = <T extends Int32Array | Float32Array>(all: T) => [...all.subarray(0, count)];
				expect(used(ids)).toEqual([...met.keys()]);
				expect(used(first)).toEqual([...met.values()].map((entry) => entry.first));
				expect(used(last)).toEqual([...met.values()].map((entry) => entry.last));
				used(values).forEach((value, slot) =>
					expect(value).toBeCloseTo((weights[slot] ?? 0) / length, 5)
				);
			}),
			{ numRuns: 300 }
		));
});
