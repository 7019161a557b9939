import { expect, test } from 'vitest';
import type { AccountedText } from '#lib/classifier/account-text.ts';
import { explanationLines, shownExplanation } from '#pipelines/training/explanation-lines.ts';
import { taxonomy } from '../../classifier/support/training.ts';

const understanding: AccountedText['understanding'] = {
	lang: 'vi',
	kind: 'complaint',
	kind_confidence: 0.9,
	sentiment: null,
	sentiment_best: 'negative',
	sentiment_confidence: 0.6,
	sentiment_score: -1,
	issue: 'env.waste',
	issue_group: 'env',
	issue_confidence: 0.8,
	issue_candidates: [{ issue: 'env.waste', confidence: 0.8 }],
	issue_second: null,
	field: null,
	redacted: 'Rác ở xã Nam Đàn, gọi <sdt>',
	redactions: [],
	places: [
		{
			text: 'xã Nam Đàn',
			start: 6,
			end: 16,
			commune_codes: ['17935'],
			province_code: '40',
			reason: 'exact'
		}
	],
	is_sure_denunciation: false,
	is_denunciation: false,
	explanation: { issue: [], sentiment: [] },
	classifier_version: 'v'
};
const accounted: AccountedText = {
	understanding,
	accounts: {
		issue: {
			label: 'env.waste',
			confidence: 0.8,
			words: [
				['đống', 0.25],
				['rác', 2.5]
			],
			bias: -0.5,
			score: 2.25
		},
		sentiment: { label: 'negative', confidence: 0.6, words: [], bias: 0.1, score: 0.1 },
		kind: { label: 'complaint', confidence: 0.9, words: [], bias: 1, score: 1 }
	}
};
const hidden: AccountedText = {
	understanding: { ...understanding, is_denunciation: true },
	accounts: null
};

test('a person reads redaction, places with reasons, and each score as a sum, heaviest word first', () => {
	const said = explanationLines(accounted, taxonomy).join('\n');
	expect(said).toContain('Rác ở xã Nam Đàn, gọi <sdt>');
	expect(said).toContain('xã Nam Đàn: 17935 (exact)');
	expect(said).toMatch(/issue: env\.waste \(Rác thải \/ Waste\), 80\.0 %/);
	expect(said).toMatch(/\+2\.500 {2}rác\n {2}\+0\.250 {2}đống\n {2}−0\.500 .*\n {2}\+2\.250 {2}= /);
	expect(said).toMatch(/sentiment: negative, 60\.0 % – chưa rõ, không tính/);
	expect(said).toMatch(/kind: complaint/);
});

test('of a denunciation neither lines nor JSON hold the text, its places or its words', () => {
	const lines = explanationLines(hidden, taxonomy).join('\n');
	const json = JSON.stringify(shownExplanation(hidden));
	for (const said of [lines, json]) expect(said).not.toMatch(/Rác|Nam Đàn|17935|env\.waste/);
	expect(lines).toContain('denunciation');
	expect(JSON.parse(json)).toEqual({
		lang: 'vi',
		is_denunciation: true,
		classifier_version: 'v'
	});
});
