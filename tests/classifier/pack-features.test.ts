import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NAMESPACES } from '#lib/classifier/feature.ts';
import { hashString } from '#lib/classifier/hash.ts';
import {
	packFeatures,
	storedOrder,
	unpackFeatures,
	type FeatureList
} from '#lib/classifier/pack-features.ts';

const token = fc.string({
	unit: fc.constantFrom('a', 'đ', 'ề', '<', '0'),
	minLength: 1,
	maxLength: 3
});
const letters = fc.oneof(
	token,
	fc.tuple(token, token).map(([first, second]) => `${first} ${second}`)
);
const feature = fc.tuple(fc.nat(NAMESPACES.indexOf('closing')), letters);

const hashesOf = ({ texts, namespaces }: FeatureList) =>
	Uint32Array.from(texts, (text, at) => hashString(text, namespaces[at] ?? 0));

test('features in their stored order are read back as they were', () => {
	const distinct = fc.uniqueArray(feature, { selector: (each) => each.join('|'), maxLength: 200 });
	fc.assert(
		fc.property(distinct, (features) => {
			const given = {
				namespaces: Uint8Array.from(features, ([namespace]) => namespace),
				texts: features.map(([, text]) => text)
			};
			const order = storedOrder(given);
			const stored = {
				namespaces: Uint8Array.from(order, (at) => given.namespaces[at] ?? 0),
				texts: order.map((at) => given.texts[at] ?? '')
			};
			expect(unpackFeatures(packFeatures(stored))).toEqual({ ...stored, hashes: hashesOf(stored) });
		})
	);
});

test('many distinct tokens take numbers of two and three symbols', () => {
	const texts = Array.from({ length: 3000 }, (_, at) => `t${String(at).padStart(5, '0')}`);
	const pairs = texts.slice(0, -1).map((text, at) => `${text} ${texts.at(-1 - at) ?? ''}`);
	const all = [...texts, ...pairs];
	const stored = { namespaces: new Uint8Array(all.length), texts: all };
	expect(unpackFeatures(packFeatures(stored))).toEqual({ ...stored, hashes: hashesOf(stored) });
});
