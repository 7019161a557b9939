import { expect, test } from 'vitest';
import { evaluationTexts } from '#lib/i18n/evaluation-texts.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** Every path to a text, with its number of arguments. */
function paths(node: unknown, at = ''): string[] {
	if (typeof node === 'function') return [`${at}/${node.length}`];
	if (typeof node === 'string') return [`${at}/0`];
	return Object.entries(node as object).flatMap(([key, child]) => paths(child, `${at}.${key}`));
}

test('the evaluation page has exactly the same texts in both languages', () => {
	expect(paths(evaluationTexts('en')).sort()).toEqual(paths(evaluationTexts('vi')).sort());
});

test('no other page loads the texts of the evaluation page', () => {
	expect(JSON.stringify(messagesFor('vi'))).not.toContain(evaluationTexts('vi').try.hint);
});
