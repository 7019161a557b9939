import { expect, test } from 'vitest';
import { LEGAL_FORMS } from '#lib/domain/kind.ts';
import { readDeadlines } from '#lib/server/reference/read-deadlines.ts';
import { readReference } from '#lib/server/reference/read-reference.ts';

const deadlines = readDeadlines('data/reference');
const policy = (id: string) => deadlines.find((row) => row.policy_id === id);

test('policies have names of their own', () => {
	expect(new Set(deadlines.map((row) => row.policy_id)).size).toBe(deadlines.length);
});

test('reports, proposals and unrecorded forms are due in 15 calendar days, which is assumed', () => {
	const assumed = deadlines.filter((row) => row.basis === 'assumed');
	expect(assumed.map((row) => row.legal_form)).toEqual(['phan_anh', 'kien_nghi', 'unknown']);
	for (const { days, unit, clock_from } of assumed)
		expect([days, unit, clock_from]).toEqual([15, 'calendar_day', 'received']);
});

test('a first complaint is settled in 30 days from acceptance, 45 when complex', () => {
	expect(policy('complaint_first')).toMatchObject({
		days: 30,
		days_complex: 45,
		clock_from: 'accepted',
		valid_from: '2012-07-01'
	});
});

test('every legal form has a rule for its end', () => {
	const ends = deadlines.filter((row) => row.event === 'resolve').map((row) => row.legal_form);
	expect(new Set(ends)).toEqual(new Set([...LEGAL_FORMS, 'unknown']));
});

test('provinces and area types of the rules exist, complex cases are not due sooner', () => {
	const { gazetteer, taxonomy } = readReference('data/reference');
	const provinces = gazetteer.provinces.map(({ code }) => code);
	const areas = taxonomy.area_types.map(({ id }) => id);
	for (const row of deadlines) {
		if (row.province_code) expect(provinces).toContain(row.province_code);
		if (row.area_type) expect(areas).toContain(row.area_type);
		if (row.days_complex) expect(row.days_complex).toBeGreaterThan(row.days);
		if (row.valid_to) expect(row.valid_to > row.valid_from).toBe(true);
	}
});
