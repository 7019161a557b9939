import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import { SENTIMENTS } from '#lib/domain/sentiment.ts';
import { composeText } from '#pipelines/demo/compose-text.ts';
import { ISSUES } from '#pipelines/demo/issue-weights.ts';
import { PHRASE_BANK } from '#pipelines/demo/phrase-bank.ts';
import { createRandom } from '#pipelines/demo/random.ts';
import { REGIONS } from '#pipelines/demo/regions.ts';
import { createPlaceSpotter, exampleGazetteer } from './example-world.ts';

/** What a phrase says before anything is filled in. */
const opening = (phrase: string) => (phrase.split('{')[0] ?? '').toLowerCase().trim();

const placesIn = createPlaceSpotter(exampleGazetteer());
const request = fc.record({
	issue: fc.constantFrom(...ISSUES),
	sentiment: fc.constantFrom(...SENTIMENTS),
	channel: fc.constantFrom(...CHANNELS),
	cause: fc.option(fc.nat(20)),
	speaker: fc.record({
		region: fc.constantFrom(...REGIONS),
		communeType: fc.constantFrom('phuong' as const, 'xa' as const, 'dac_khu' as const)
	})
});

test('every text is filled in, fits its feeling, and names no real place', () => {
	fc.assert(
		fc.property(request, fc.nat(), (asked, seed) => {
			const { text, kind } = composeText(asked, createRandom(seed, 'text'));
			expect(text).not.toMatch(/[{}]|undefined| {2}/);
			expect(placesIn(text)).toEqual([]);
			if (asked.sentiment === 'negative') expect(kind).toBe('complaint');
			if (asked.sentiment === 'positive') expect(kind).toBe('praise');
			if (asked.sentiment === 'neutral')
				expect(['question', 'petition', 'suggestion']).toContain(kind);
		}),
		{ numRuns: 1000 }
	);
});

test('one leaf gives hundreds of different complaints in a thousand', () => {
	const random = createRandom(3, 'variety');
	const texts = Array.from({ length: 1000 }, () => {
		const speaker = { region: random.pick(REGIONS), communeType: 'xa' as const };
		const channel = random.pick(CHANNELS);
		const asked = { issue: 'env.waste', sentiment: 'negative', channel, cause: null } as const;
		return composeText({ ...asked, speaker }, random).text;
	});
	expect(new Set(texts).size).toBeGreaterThan(850);
});

test('about one in seven texts is typed without diacritics, and a few carry invented contacts', () => {
	const random = createRandom(3, 'hurry');
	const texts = Array.from({ length: 4000 }, () => {
		const speaker = { region: random.pick(REGIONS), communeType: 'phuong' as const };
		const channel = random.pick([
			'city_app',
			'zalo_group',
			'hotline_1022',
			'written_petition'
		] as const);
		const asked = { issue: 'env.waste', sentiment: 'negative', channel, cause: null } as const;
		return composeText({ ...asked, speaker }, random).text;
	});
	const share = (part: string[]) => part.length / texts.length;
	expect(share(texts.filter((text) => /^[\x20-\x7e]*$/.test(text)))).toBeGreaterThan(0.08);
	const contacts = texts.filter((text) =>
		/0900|900 000|example\.com|000000000|000 000 000/.test(text)
	);
	expect(share(contacts)).toBeGreaterThan(0.012);
	expect(share(contacts)).toBeLessThan(0.03);
});

test('where something is behind them, most complaints name the same few grievances', () => {
	const complaints = PHRASE_BANK.get('env.waste')?.negative ?? [];
	const shareOfMostNamed = (cause: number | null) => {
		const random = createRandom(5, 'cause');
		const asked = { issue: 'env.waste', sentiment: 'negative', cause } as const;
		const speaker = { region: 'red_river' as const, communeType: 'xa' as const };
		const named = Array.from({ length: 500 }, () => {
			const { text } = composeText({ ...asked, channel: 'written_petition', speaker }, random);
			return complaints.findIndex((phrase) => text.toLowerCase().includes(opening(phrase)));
		}).filter((found) => found >= 0);
		const counts = complaints.map((_, index) => named.filter((found) => found === index).length);
		const [first = 0, second = 0] = counts.sort((a, b) => b - a);
		return (first + second) / named.length;
	};
	expect(shareOfMostNamed(3)).toBeGreaterThan(0.6);
	expect(shareOfMostNamed(null)).toBeLessThan(0.5);
});
