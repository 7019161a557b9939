import { expect, test } from 'vitest';
import { createAccountant } from '#lib/classifier/account-text.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { openShipped } from './support/shipped.ts';
import { textsOf } from './support/training.ts';

const placeIndex = buildPlaceIndex(readGazetteer('data/reference'));
const explain = createAccountant({ classifier: openShipped(), placeIndex });

test('for every label the words and the bias add up to the score', () => {
	for (const { text } of textsOf('W3', 40)) {
		const { accounts } = explain(text);
		for (const { words, bias, score } of Object.values(accounts ?? {})) {
			const sum = words.reduce((total, [, weight]) => total + weight, bias);
			expect(sum).toBeCloseTo(score, 4);
		}
	}
});

test('an account names the label that the text gets, with its confidence', () => {
	const { understanding, accounts } = explain('Rác chất đống trước cổng chợ cả tuần không ai dọn');
	expect(accounts?.['issue']).toMatchObject({
		label: understanding.issue,
		confidence: understanding.issue_confidence
	});
	expect(accounts?.['sentiment']).toMatchObject({
		label: understanding.sentiment_best,
		confidence: understanding.sentiment_confidence
	});
});

test('no word of the account is a name or a place', () => {
	const { accounts } = explain('Chị Nguyễn Thị Lan ở xã Nam Đàn nói đường ngập');
	const words = Object.values(accounts ?? {}).flatMap((account) => account.words.map(([w]) => w));
	expect(words.length).toBeGreaterThan(3);
	expect(words.join(' ')).not.toMatch(/nguyễn|thị|lan|nam đàn/i);
});

test('a denunciation is not explained', () => {
	const { understanding, accounts } = explain('Tôi tố cáo chủ tịch xã nhận hối lộ, xin giữ bí mật');
	expect(understanding.is_denunciation).toBe(true);
	expect(accounts).toBeNull();
});
