import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPlain } from '#lib/charts/draw-plain.ts';
import { figureSvg, xmlText } from '#lib/charts/figure-svg.ts';
import { INK_NAMES } from '#lib/charts/ink.ts';
import { LIGHT_INK } from '#lib/charts/light-ink.ts';
import { chartWords } from '#lib/components/chart-words.ts';

const weeks = ['2026-01-05', '2026-01-12', '2026-01-19'].map((received_week, index) => ({
	...{ received_week, n: 60, negative_count: 20, neutral_count: 20, positive_count: 15 },
	...{ unsure_count: 5, is_partial: index === 2 }
}));
const drawing = drawPlain(
	{ type: 'sentiment-weeks', weeks, before: [50, 55, null], marks: [] },
	chartWords('vi'),
	880
);
const text = {
	title: '33 % tiêu cực',
	facts: ['Cả nước', '5/1 – 25/1/2026', 'n = 180 phản ánh'],
	notes: ['Nguồn: Lắng Nghe'],
	warning: 'DỮ LIỆU MẪU / EXAMPLE DATA'
};
const svg = figureSvg(drawing, text, '');

describe('a figure as a file', () => {
	test('says its title, facts, legend, source, and that an example is one', () => {
		for (const said of [text.title, ...text.facts, ...text.notes, text.warning, 'Tiêu cực'])
			expect(svg).toContain(said);
	});

	test('needs nothing outside the file, and holds nothing that could run', () => {
		expect(svg).not.toMatch(/<script|foreignObject|\son\w+=|href=|url\((?!#)|class=/i);
		expect(svg).not.toMatch(/var\(|light-dark/);
	});

	test('is written in one set of colours: those of the light theme', () => {
		const tokens = readFileSync('src/lib/components/tokens.css', 'utf8');
		for (const name of INK_NAMES) {
			const token = name === 'muted' ? 'ink-3' : name;
			const [, light] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6})`).exec(tokens) ?? [];
			expect(LIGHT_INK[name], name).toBe(light);
		}
	});

	test('escapes what a name may hold', () => {
		const hostile = '<img src=x onerror="alert(1)">&\u0000\u0008';
		const drawn = figureSvg(drawing, { ...text, title: hostile, notes: [hostile] }, '');
		expect(drawn).not.toContain('<img');
		expect(drawn).toContain('&lt;img');
	});

	test('takes any text: no raw angle bracket, ampersand or control character is left', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (given) => {
				const written = xmlText(given);
				expect(written).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
				const codes = [...written].map((letter) => letter.codePointAt(0) ?? 0);
				expect(codes.filter((code) => code < 32 && ![9, 10, 13].includes(code))).toEqual([]);
			})
		);
	});

	test('breaks a long title into lines that stay inside', () => {
		const long = figureSvg(drawing, { ...text, title: 'bồi thường '.repeat(40).trim() }, '');
		const lines = [...long.matchAll(/font-size="18"[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
		expect(lines.length).toBeGreaterThan(3);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(90);
	});
});
