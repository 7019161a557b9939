import { expect, test } from 'vitest';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { LOCAL_ANALYST as viewer } from '#lib/domain/viewer.ts';
import { readingLine, readingOf } from '#lib/server/page/log-reading.ts';

const at = new Date('2026-11-22T08:00:00Z');
const read = (given: object) => {
	const filters = { ...DEFAULT_FILTERS, ...given };
	const shown = { question: 'feedback', text_count: 25, snapshot_id: 's1' };
	return JSON.parse(readingLine(readingOf({ ...shown, viewer, filters }, at))) as object;
};

test('a reading says who, when, where, how many and by which filters', () => {
	expect(read({ province: '40', issue: ['env.waste'] })).toEqual({
		...{ event: 'texts_read', at: '2026-11-22T08:00:00.000Z', role: 'analyst' },
		...{ province_code: null, commune_code: null, text_count: 25, snapshot_id: 's1' },
		...{ question: 'feedback', has_words: false },
		filters: { province: '40', issue: ['env.waste'] }
	});
});

test('words that were searched are not written, since they may name somebody', () => {
	const line = JSON.stringify(read({ q: 'Nguyễn Văn A 0912345678' }));
	expect(line).toContain('"has_words":true');
	expect(line).not.toMatch(/Nguyễn|0912/);
});
