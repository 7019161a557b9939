import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import { redact } from '#lib/text/redact.ts';
import { readMarked } from './fixture.ts';
import { isHidden, NUMBERS } from './score.ts';

const marked = readMarked('redaction-development/spans.tsv');
const anyMarked = fc.constantFrom(...marked);
const digits = (length: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
		.map((each) => each.join(''));
/** Sentences with nothing personal in them, to stand around what is. */
const around = fc.constantFrom(
	'',
	'Đường ngập nặng. ',
	'xin chào. ',
	'Kính gửi phường. ',
	'\n',
	'Trời mưa to! '
);

describe('redaction of marked texts', () => {
	test('redacting the redacted text changes nothing', () => {
		fc.assert(
			fc.property(anyMarked, anyMarked, ({ text }, other) => {
				const once = redact(`${text}\n${other.text}`).text;
				expect(redact(once)).toEqual({ text: once, redactions: [] });
			}),
			{ numRuns: 300 }
		);
	});

	test('each redaction stands for exactly what was replaced, in NFC, in NFD and with odd spaces', () => {
		const spell = fc.constantFrom(
			(text: string) => text.normalize('NFC'),
			(text: string) => text.normalize('NFD'),
			(text: string) => text.replaceAll(' ', '\u00a0'),
			(text: string) => text.replace(' ', '\u200b ')
		);
		fc.assert(
			fc.property(anyMarked, spell, ({ text }, spelt) => {
				const given = spelt(text);
				const { text: redacted, redactions } = redact(given);
				let at = 0;
				let rebuilt = '';
				for (const { type, start, end } of redactions) {
					rebuilt += given.slice(at, start) + REDACTION_TOKEN[type];
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(rebuilt + given.slice(at)).toBe(redacted);
			}),
			{ numRuns: 300 }
		);
	});

	test('numbers stay hidden whatever sentence stands before or after', () => {
		const withNumber = marked.filter(({ spans }) =>
			spans.some(({ type }) => NUMBERS.includes(type))
		);
		fc.assert(
			fc.property(fc.constantFrom(...withNumber), around, around, (one, before, after) => {
				const text = `${before}${one.text}. ${after}`;
				const { redactions } = redact(text);
				for (const span of one.spans.filter(({ type }) => NUMBERS.includes(type))) {
					const shift = before.length;
					const moved = { ...span, start: span.start + shift, end: span.end + shift };
					expect(isHidden(text, moved, redactions)).toBe(true);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('shapes that never survive', () => {
	const gap = fc.constantFrom('', ' ', '.', '-');
	test('a citizen number, however it is grouped', () => {
		fc.assert(
			fc.property(digits(11), gap, gap, gap, (rest, a, b, c) => {
				const number = `0${rest.slice(0, 2)}${a}${rest.slice(2, 5)}${b}${rest.slice(5, 8)}${c}${rest.slice(8)}`;
				const { text } = redact(`Căn cước của tôi là ${number} nhé`);
				expect(text).not.toMatch(/\d{3}/);
			}),
			{ numRuns: 300 }
		);
	});
	test('an e-mail address, written or with its signs in words', () => {
		const name = fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/);
		const at = fc.constantFrom('@', ' @ ', '(at)', ' a còng ', ' a cong ', ' [at] ');
		const dot = fc.constantFrom('.', ' chấm ', ' cham ', ' dot ', '(dot)');
		fc.assert(
			fc.property(
				name,
				at,
				fc.constantFrom('gmail', 'yahoo', 'outlook'),
				dot,
				(who, a, host, d) => {
					const { text } = redact(`Gửi về mail ${who}${a}${host}${d}com giúp tôi`);
					expect(text).toBe(`Gửi về mail ${REDACTION_TOKEN.email} giúp tôi`);
				}
			),
			{ numRuns: 300 }
		);
	});
	test('a mobile number read out, however its digits are joined', () => {
		const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
		const joins = fc.array(fc.constantFrom(' ', ', ', ' - '), { minLength: 9, maxLength: 9 });
		fc.assert(
			fc.property(fc.constantFrom(3, 5, 7, 8, 9), digits(8), joins, (head, rest, gaps) => {
				const read = [0, head, ...[...rest].map(Number)]
					.map((digit, at) => `${at === 0 ? '' : gaps[at - 1]}${words[digit]}`)
					.join('');
				expect(redact(`Số máy tôi là ${read} ạ`).text).toBe(
					`Số máy tôi là ${REDACTION_TOKEN.phone} ạ`
				);
			}),
			{ numRuns: 300 }
		);
	});
});
