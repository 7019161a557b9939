import { expect, test } from 'vitest';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** Every path to a text, with its number of arguments. */
function paths(node: unknown, at = ''): string[] {
	if (typeof node === 'function') return [`${at}/${node.length}`];
	if (typeof node === 'string') return [`${at}/0`];
	return Object.entries(node as object).flatMap(([key, child]) => paths(child, `${at}.${key}`));
}

test('the hotspot pages have exactly the same texts in both languages', () => {
	expect(paths(hotspotTexts('en')).sort()).toEqual(paths(hotspotTexts('vi')).sort());
});

test('no other page loads the texts of the hotspot pages', () => {
	expect(JSON.stringify(messagesFor('vi'))).not.toContain(hotspotTexts('vi').audit.lead);
});
