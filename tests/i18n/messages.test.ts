import { describe, expect, test } from 'vitest';
import { INITIATIVE_STATUSES } from '#lib/domain/initiative.ts';
import { KINDS } from '#lib/domain/kind.ts';
import { PLACE_REASONS } from '#lib/domain/place.ts';
import { REDACTION_TYPES } from '#lib/domain/redaction.ts';
import { SENTIMENTS } from '#lib/domain/sentiment.ts';
import { STATUS_CLASSES } from '#lib/domain/status.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** Every path to a text, with its number of arguments: "jump.none/1". */
function paths(node: unknown, at = ''): string[] {
	if (typeof node === 'function') return [`${at}/${node.length}`];
	if (typeof node !== 'object' || node === null) return [`${at}/0`];
	return Object.entries(node).flatMap(([key, child]) => paths(child, at ? `${at}.${key}` : key));
}

function texts(node: unknown): string[] {
	if (typeof node === 'string') return [node];
	if (typeof node === 'function') return [String(node('A', 'B', 'C', 'D', 'E'))];
	return Object.values(node as object).flatMap(texts);
}

const [vi, en] = [messagesFor('vi'), messagesFor('en')];

test('English has exactly the texts of Vietnamese, with as many arguments', () => {
	expect(paths(en).sort()).toEqual(paths(vi).sort());
});

test.each([vi, en])('no text is empty, unfinished or badly filled in', (messages) => {
	for (const text of texts(messages)) {
		expect(text.trim()).not.toBe('');
		expect(text).not.toMatch(/undefined|\[object|TODO|=>/);
	}
});

test('English sentences hold no Vietnamese letters outside of names', () => {
	const names = /Lắng Nghe|Tiếng Việt|Tết|Hoàng Sa|Trường Sa|DỮ LIỆU MẪU/g;
	const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
	expect(texts(en).filter((text) => vietnamese.test(text.replace(names, '')))).toEqual([]);
});

describe.each([vi, en])('names', ({ names }) => {
	test('every code that the domain fixes has a name', () => {
		expect(Object.keys(names.sentiment)).toEqual([...SENTIMENTS]);
		expect(Object.keys(names.kind)).toEqual([...KINDS]);
		expect(Object.keys(names.statusClass)).toEqual([...STATUS_CLASSES]);
		expect(Object.keys(names.initiativeStatus)).toEqual([...INITIATIVE_STATUSES]);
		expect(Object.keys(names.placeReason)).toEqual([...PLACE_REASONS, 'none']);
		expect(Object.keys(names.redaction)).toEqual([...REDACTION_TYPES]);
	});
});
