import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader, createUnderstander } from '#lib/classifier/understand.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { openShipped } from './support/shipped.ts';

const gazetteer = readGazetteer('data/reference');
const classifier = openShipped();
const placeIndex = buildPlaceIndex(gazetteer);
const understand = createUnderstander({ classifier, placeIndex });
const read = (text: string) => understand(text, { received_on: '2026-10-01', province_code: null });

/** "Phường 1 Bảo Lộc" reads as a ward and its former city: two places, so not a plain swap. */
const communeNames = gazetteer.communes
	.map(({ full_name }) => full_name)
	.filter((name) => !/^Phường \d/u.test(name));
const personNames = [
	'Nguyễn Văn Hùng',
	'Trần Thị Lan',
	'Lê Minh Đức',
	'Phạm Thu Hà',
	'Vũ Quốc Bảo'
];

const sentences = [
	(place: string, name: string) =>
		`Đường ở ${place} ngập ba tháng nay, báo ông ${name} mà chưa ai đến.`,
	(place: string, name: string) =>
		`Cảm ơn ${place} và chị ${name} đã hướng dẫn làm hồ sơ rất nhanh.`,
	(place: string, name: string) => `Xin hỏi ${place} bao giờ cấp sổ đỏ cho bà ${name}?`
];

describe('understanding a text', () => {
	test('swapping a place or a name never changes a label', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...sentences),
				fc.constantFrom(...communeNames),
				fc.constantFrom(...communeNames),
				fc.constantFrom(...personNames),
				fc.constantFrom(...personNames),
				(sentence, place, otherPlace, name, otherName) => {
					const one = read(sentence(place, name));
					const other = read(sentence(otherPlace, otherName));
					for (const label of LABELS) expect(other[label]).toEqual(one[label]);
				}
			),
			{ numRuns: 300 }
		);
	});

	test('the explanation shows words of the text and nothing that was redacted', () => {
		const { explanation, redacted } = read(
			'Bà Trần Thị Kim Oanh, 0912.345.678, kêu rác chất đống hôi thối trước cổng cả tuần.'
		);
		const shown = [...explanation.issue, ...explanation.sentiment].map(([word]) => word).join(' ');
		expect(shown).toContain('rác');
		expect(shown).not.toMatch(/oanh|0912|345/u);
		expect(redacted).not.toMatch(/Oanh|0912/u);
	});

	test('many texts are read as each alone, in their order, each in its own context', () => {
		const asked = Array.from({ length: 1100 }, (_, at) => ({
			text: `Đường ở ${communeNames[at % communeNames.length] ?? ''} ngập ${at} ngày, báo ông Trần Văn Bình rồi.`,
			received_on: at % 2 ? '2025-01-01' : '2026-10-01',
			province_code: at % 3 ? null : '01'
		}));
		const together = createReader({ classifier, placeIndex })(asked);
		expect(together).toHaveLength(asked.length);
		asked.forEach(({ text, ...context }, at) => {
			if (at % 50 === 0) expect(together[at]).toEqual(understand(text, context));
		});
	});

	test('only the screen makes a denunciation sure; what may be one is counted as unsure', () => {
		const read = (text: string) => {
			const { is_denunciation, is_sure_denunciation } = understand(text, {});
			return [is_denunciation, is_sure_denunciation];
		};
		expect(read('Tôi tố cáo trưởng thôn nhận hối lộ 20 triệu')).toEqual([true, true]);
		expect(read('Ai đưa phong bì 2 triệu thì xong ngay')).toEqual([true, false]);
		expect(read('Xin hỏi giờ làm việc của bộ phận một cửa')).toEqual([false, false]);
	});

	test('a denunciation keeps neither its text nor its words', () => {
		const text = 'Tôi tố cáo cán bộ địa chính nhận hối lộ, xin giữ bí mật tên tôi.';
		expect(read(text)).toMatchObject({
			is_denunciation: true,
			kind: 'denunciation',
			redacted: null,
			explanation: { issue: [], sentiment: [] }
		});
	});

	test('offsets of redactions and places slice the text as given', () => {
		const text = '😀 Ở xã Bom Bo, gọi 0987 654 321 không ai nghe.';
		const { redactions, places } = read(text);
		const phone = redactions.find(({ type }) => type === 'phone');
		expect(text.slice(phone?.start, phone?.end)).toBe('0987 654 321');
		for (const place of places) expect(text.slice(place.start, place.end)).toBe(place.text);
		expect(places[0]?.commune_codes).toEqual(['25405']);
	});
});

const LABELS = [
	'kind',
	'kind_confidence',
	'sentiment',
	'sentiment_best',
	'sentiment_confidence',
	'sentiment_score',
	'issue',
	'issue_confidence',
	'issue_candidates',
	'issue_second',
	'field'
] as const;
