import { describe, expect, test } from 'vitest';
import { detectLanguage } from '#lib/text/language.ts';

describe('detectLanguage', () => {
	test.each([
		['Đường ngập', 'vi'],
		['duong ngap ca tuan nay ma khong ai sua', 'vi'],
		['ngap qua', 'vi'],
		['cam on', 'vi'],
		['The road has been flooded for a week and nobody came', 'en'],
		['please fix the street light', 'en'],
		['Привет всем жителям', 'other'],
		['道路被淹了', 'other'],
		['123 👍', 'other'],
		['', 'other']
	])('reads "%s" as %s', (text, language) => expect(detectLanguage(text)).toBe(language));
	test('stays English when one Vietnamese word is quoted', () => {
		const text =
			'My baby could not sleep because of the ward loudspeaker (loa phường) every morning.';
		expect(detectLanguage(text)).toBe('en');
	});
	test('reads decomposed Vietnamese', () => {
		expect(detectLanguage('Nước yếu'.normalize('NFD'))).toBe('vi');
	});
});
