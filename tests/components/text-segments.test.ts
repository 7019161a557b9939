import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePath } from '#lib/components/line-path.ts';
import { textSegments } from '#lib/components/text-segments.ts';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';

const piece = fc.oneof(
	fc.string(),
	fc.constantFrom(...Object.values(REDACTION_TOKEN), 'Đường ngập', 'ngap', '<b>')
);

test('the pieces joined together are the text as given', () => {
	fc.assert(
		fc.property(fc.array(piece), fc.string(), (pieces, query) => {
			const text = pieces.join(' ').normalize('NFC');
			const joined = textSegments(text, query).map((segment) => segment.text);
			expect(joined.join('')).toBe(text);
		})
	);
});

test('every token of redaction is recognised by its type', () => {
	for (const [type, token] of Object.entries(REDACTION_TOKEN))
		expect(textSegments(`a ${token} b`)[1]).toEqual({ is: 'token', type, text: token });
});

test.each([
	['Đường NGẬP sâu', 'duong ngap', 'Đường NGẬP'],
	['nước thải', 'NƯỚC', 'nước'],
	['cống, cong, công', 'cong', 'cống']
])('in "%s" the search "%s" marks "%s"', (text, query, marked) => {
	expect(textSegments(text, query).find((segment) => segment.is === 'match')?.text).toBe(marked);
});

test('a search never marks the inside of a token', () => {
	expect(textSegments('gọi <sdt>', 'sdt').some((segment) => segment.is === 'match')).toBe(false);
});

test('a gap lifts the pen of a sparkline', () => {
	expect(linePath([1, 2, null, 3], 33, 12, 1).path.match(/M/g)).toHaveLength(2);
});

test('a flat sparkline stays inside its box', () => {
	expect(linePath([5, 5, 5], 32, 12, 1).path).toBe('M1 11L16 11L31 11');
});
