import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsBeforeNames } from '#lib/text/masking/words-before-names.ts';

/** The words that a pattern finds, in lower case. */
function wordsByPattern(text: string): Set<string> {
	const words = new Set<string>();
	for (const { index } of text.matchAll(/ (?:(?:số|so) )?[\p{Lu}\d<]/gu)) {
		const word = /\p{L}+$/u.exec(text.slice(Math.max(0, index - 12), index));
		if (word) words.add(word[0].toLowerCase());
	}
	return words;
}

function wordsFound(text: string): Set<string> {
	const words = new Set<string>();
	wordsBeforeNames((word) => {
		words.add(word);
		return 0;
	})(text);
	return words;
}

test.each([
	['Đường Lê Lợi ngập, xóm số 3 kẹt', ['đường', 'lê', 'xóm']],
	['gặp <ten> ở thôn 5', ['gặp', 'thôn']],
	['gọi số phường nào', []],
	['nghiêngnghiêngngả Hoa', ['ngnghiêngngả']]
])('the words before names in "%s"', (text, words) => {
	expect([...wordsFound(text)].sort()).toEqual(words.toSorted());
});

test('the words before names are those that a pattern finds, whatever a text holds', () =>
	fc.assert(
		fc.property(
			fc
				.array(
					fc.constantFrom(
						...[
							'Đường',
							'thôn',
							'số',
							'so',
							' ',
							'  ',
							'3',
							'<',
							'Ⅳ',
							'½',
							'²',
							'😀',
							'𝐀',
							'\n',
							',',
							'é',
							'dài'
						]
					)
				)
				.map((parts) => parts.join('')),
			(text) => {
				expect(wordsFound(text)).toEqual(wordsByPattern(text));
			}
		),
		{ numRuns: 2000 }
	));
