import { describe, expect, test } from 'vitest';
import { phraseTable } from '#lib/classifier/phrase-table.ts';
import { classifierTokens } from '#lib/classifier/tokens.ts';

const phrase = (text: string, issue: number, isAccented = false) => ({
	tokens: classifierTokens(text),
	...{ issue, isAccented, namespace: 0 }
});
const find = phraseTable([
	phrase('rác', 0, true),
	phrase('xe rác', 1),
	phrase('xe rác hôi', 2),
	phrase('rác', 3, true),
	phrase('bãi xe', 4),
	phrase('đền bù đất', 5, true)
]);

function found(text: string): string[] {
	const reports: string[] = [];
	find(classifierTokens(text), (issue, _namespace, first, last) =>
		reports.push(`${issue}:${first}-${last}`)
	);
	return reports;
}

describe('a phrase table', () => {
	test('reports every phrase, also within and across another', () =>
		expect(found('bãi xe rác hôi')).toEqual(['4:0-1', '1:1-2', '2:1-3', '0:2-2']));
	test('finds plain phrases without diacritics, accented ones only as written', () => {
		expect(found('bai xe rac hoi')).toEqual(['4:0-1', '1:1-2', '2:1-3']);
		expect(found('đền bù đất')).toEqual(['5:0-2']);
		expect(found('đen bù đất')).toEqual([]);
	});
	test('stops at the end of a text and where no phrase goes on', () => {
		expect(found('xe')).toEqual([]);
		expect(found('đền bù')).toEqual([]);
		expect(found('')).toEqual([]);
	});
});
