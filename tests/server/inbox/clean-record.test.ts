import { expect, test } from 'vitest';
import { cleanRecord } from '#lib/server/inbox/clean-record.ts';

const NOW = '2026-01-31T01:00:00.000Z';
const record = { text: 'Rác nhiều', received_at: '2026-01-05T08:00:00+07:00' };
const clean = (changes: Record<string, string>) =>
	cleanRecord({ line: 7, fields: { ...record, ...changes } }, 'hotline_1022', NOW);

test('a record that names no channel has the one of its token', () => {
	expect(clean({})).toMatchObject({ line: 7, record: { channel: 'hotline_1022' } });
	expect(clean({ channel: 'city_app' })).toMatchObject({ record: { channel: 'city_app' } });
});

test.each([
	['2026-01-05T08:00+07:00', '2026-01-05T08:00:00+07:00'],
	['2026-01-05T01:00:00.123Z', '2026-01-05T01:00:00Z']
])('the instant %s is kept to the second, as those of files are', (received_at, kept) => {
	expect(clean({ received_at })).toMatchObject({ record: { received_at: kept } });
});

test('zeros that a spreadsheet took off a code are put back', () => {
	expect(clean({ commune_code: '217', province_code: '1' })).toMatchObject({
		record: { commune_code: '00217', province_code: '01' }
	});
});

test.each([
	['received_at', '05/01/2026', 'is not written as it should be'],
	['received_at', '2026-02-30T08:00:00+07:00', 'is not written as it should be'],
	['received_at', '1901-01-05T08:00:00+07:00', 'is not written as it should be'],
	['received_at', '2026-02-02T08:00:00+07:00', 'is in the future'],
	['channel', 'pigeon', 'is not in the list'],
	['kind', 'rumour', 'is not in the list'],
	['source_record_id', '0912 345 678', 'must not be a record id'],
	['source_record_id', 'lan@example.vn', 'must not be a record id'],
	['text', 'a'.repeat(20_001), 'is longer than 20000']
])('%s "%.30s" sets the record aside: %s', (property, value, said) => {
	const fault = clean({ [property]: value });
	expect(fault).toMatchObject({ line: 7, property });
	expect('reason' in fault && fault.reason.en).toContain(said);
	expect(JSON.stringify(fault)).not.toContain(value);
});

test('a record without a text is set aside as empty', () => {
	const { received_at } = record;
	const fault = cleanRecord({ line: 1, fields: { received_at } }, 'other', NOW);
	expect(fault).toMatchObject({ property: 'text', reason: { en: 'is empty' } });
});
