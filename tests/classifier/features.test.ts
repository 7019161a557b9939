import { describe, expect, test } from 'vitest';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { isNamedByIssue, NAMESPACES } from '#lib/classifier/feature.ts';
import { eachFeature } from '#lib/classifier/features.ts';
import { hashString } from '#lib/classifier/hash.ts';
import type { ClassifierTokens } from '#lib/classifier/token.ts';
import { classifierTokens } from '#lib/classifier/tokens.ts';
import { taxonomy } from './support/training.ts';

const cues = buildCueTable(taxonomy);

const lettersOf = (tokens: ClassifierTokens, accented: boolean) =>
	tokens.map(({ word, plain }) => (accented ? word : plain)).join(' ');

function featuresOf(text: string): string[] {
	const tokens = classifierTokens(text);
	const found: string[] = [];
	eachFeature(tokens, cues, (_hash, namespace, first, last, detail) => {
		const name = NAMESPACES[namespace] ?? 0;
		const shown = isNamedByIssue(namespace)
			? cues.issues[detail]
			: lettersOf(tokens.slice(first, last + 1), name === 'word');
		found.push(`${name}:${shown}`);
	});
	return found;
}

describe('features', () => {
	test('syllables and pairs come as written and without diacritics', () => {
		expect(featuresOf('Nắng sớm')).toEqual([
			'word:nắng',
			'word:nắng sớm',
			'word:sớm',
			'plain:nang',
			'plain:nang som',
			'plain:som',
			'opening:nang',
			'opening:som',
			'closing:nang',
			'closing:som'
		]);
		expect(featuresOf('nang som').filter((feature) => feature.startsWith('word:'))).toEqual([]);
	});

	test('the first four and the last six syllables are told apart from the others', () => {
		const found = featuresOf('một hai ba bốn năm sáu bảy tám chín mười');
		expect(found.filter((feature) => feature.startsWith('opening:')).join(' ')).toBe(
			'opening:mot opening:hai opening:ba opening:bon'
		);
		expect(found.filter((feature) => feature.startsWith('closing:'))).toHaveLength(6);
		expect(found).not.toContain('closing:bon');
	});

	test('a phrase of the lexicon names its issue, with diacritics or without', () => {
		expect(featuresOf('đền bù rẻ mạt')).toContain('phrase:land.compensation');
		expect(featuresOf('den bu re mat')).toContain('phrase:land.compensation');
	});

	test('a negation reaches three tokens and stops at punctuation', () => {
		const negated = (text: string) =>
			featuresOf(text).filter((feature) => feature.startsWith('negated:'));
		expect(negated('chưa thấy ai tới sửa')).toEqual(['negated:thay', 'negated:ai', 'negated:toi']);
		expect(negated('không sạch, đẹp')).toEqual(['negated:sach']);
		expect(negated('sạch đẹp')).toEqual([]);
	});

	test('a chat spelling gives the features of the word it stands for', () => {
		expect(featuresOf('đường ko hỏng')).toEqual(featuresOf('đường không hỏng'));
	});

	test('numbers and links do not tell texts apart', () => {
		expect(featuresOf('nợ 12.500 đồng')).toEqual(featuresOf('nợ 7 đồng'));
		expect(featuresOf('xem https://a.example/b nhé')).toEqual(featuresOf('xem nhé'));
	});

	test('a cue phrase of the taxonomy names its issue, without diacritics only where that is safe', () => {
		expect(featuresOf('đề nghị kiểm đếm lại')).toContain('cue:land.measurement');
		expect(featuresOf('de nghi kiem dem lai')).toContain('cue:land.measurement');
		expect(featuresOf('nước ngập sân')).toContain('cue:infra.flooding');
		expect(featuresOf('nuoc ngap san')).not.toContain('cue:infra.flooding');
		expect(featuresOf('xin cấp sổ đỏ')).toContain('cue:land.certificate');
	});

	test('a cue that is written as an abbreviation meets the words that it stands for', () => {
		expect(featuresOf('gpmb chậm')).toContain('cue:land.clearance');
		expect(featuresOf('giải phóng mặt bằng chậm')).toContain('cue:land.clearance');
	});

	test('a feature carries the hash of its own letters in its namespace', () => {
		const tokens = classifierTokens('Đường làng hỏng nặng');
		eachFeature(tokens, cues, (hash, namespace, first, last) => {
			if (isNamedByIssue(namespace)) return;
			const letters = lettersOf(tokens.slice(first, last + 1), NAMESPACES[namespace] === 'word');
			expect(hash).toBe(hashString(letters, namespace));
		});
	});
});
