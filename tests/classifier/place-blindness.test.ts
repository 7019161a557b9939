import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createUnderstander } from '#lib/classifier/understand.ts';
import { stripDiacritics } from '#lib/classifier/perturb.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { testGazetteer } from '../support/gazetteer.ts';
import type { BlindNames } from '../support/blind-names.ts';
import { INVENTED_NAMES } from '../support/blind-names-invented.ts';
import { knownNames } from '../support/blind-names-known.ts';
import { createRandom } from '../text/places/support/random.ts';
import { fillNames, holdsName } from './place-blindness-fill.ts';
import { openShipped } from './support/shipped.ts';

const TEXTS = 2000;
const SEED = 5;
const LABELS = ['sentiment_best', 'issue', 'kind'] as const;
const FOLDER = 'data/training/';

const gazetteer = testGazetteer();
const understand = createUnderstander({
	classifier: openShipped(),
	placeIndex: buildPlaceIndex(gazetteer)
});

/** Texts with placeholders, drawn over all authors. */
function drawTexts(): string[] {
	const random = createRandom(SEED);
	const files = readdirSync(FOLDER).filter((name) => /^W\d+\.tsv$/.test(name));
	return files
		.flatMap((name) => readFileSync(FOLDER + name, 'utf8').split('\n'))
		.map((line) => ({ text: line.split('\t').at(-1) ?? '', order: random.next() }))
		.filter(({ text }) => holdsName(text))
		.sort((a, b) => a.order - b.order)
		.slice(0, TEXTS)
		.map(({ text }) => text);
}

const texts = drawTexts();

/** Each text with two sets of names: how many labels and how many masked texts are not the same. */
function swapNames(names: BlindNames, write = (text: string) => text) {
	let labels = 0;
	let masks = 0;
	texts.forEach((text, form) => {
		const read = [1, 2].map((turn) => {
			const filled = write(fillNames(text, names, { form, name: form * 7919 + turn }));
			const read = understand(filled, {});
			return { read, masked: maskForClassifier(filled, read.redactions, read.places) };
		});
		const [one, other] = read;
		labels += LABELS.filter((label) => one?.read[label] !== other?.read[label]).length;
		masks += one?.masked === other?.masked ? 0 : 1;
	});
	return { labels: labels / (TEXTS * LABELS.length), masks: masks / TEXTS };
}

const known = knownNames(gazetteer);
const invented = { ...INVENTED_NAMES, provinces: known.provinces };

describe('labels are blind to names', () => {
	test('two thousand texts of all authors hold a name', () => expect(texts).toHaveLength(TEXTS));

	test.each(Object.entries(INVENTED_NAMES))(
		'at least sixty %s are invented, each once',
		(_, names) => {
			expect(names.length).toBeGreaterThanOrEqual(60);
			expect(new Set(names).size).toBe(names.length);
		}
	);

	test('no invented commune is one of the gazetteer', () => {
		const real = new Set(known.communes);
		expect(INVENTED_NAMES.communes.filter((name) => real.has(name))).toEqual([]);
	});

	test('swapping names that the gazetteer knows, roads, hamlets and persons changes no label', () => {
		const changed = swapNames(known);
		expect(changed.labels).toBe(0);
		expect(changed.masks).toBeLessThan(0.005);
	});

	test('swapping names that no rule has seen changes at most 0.3 % of the labels', () => {
		const changed = swapNames(invented);
		expect(changed.labels).toBeLessThanOrEqual(0.003);
		expect(changed.masks).toBeLessThan(0.015);
	});

	test('so it does in texts without diacritics', () => {
		expect(swapNames(known, stripDiacritics).labels).toBeLessThanOrEqual(0.003);
		expect(swapNames(invented, stripDiacritics).labels).toBeLessThanOrEqual(0.003);
	});
});
