import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PUSH_KEYS } from '#lib/domain/push-record.ts';
import { parseRecords } from '#lib/server/inbox/parse-records.ts';
import { PushRefusal } from '#lib/server/inbox/push-refusal.ts';

const refusalOf = (body: string, form: 'lines' | 'object' = 'lines') => {
	try {
		parseRecords(body, form);
	} catch (thrown) {
		if (thrown instanceof PushRefusal) return thrown;
		throw thrown;
	}
	return null;
};

test('one JSON object a line, or one object over several lines, are records', () => {
	const body = '{"text":"Rác"}\r\n\n{"text":"Đường","kind":null,"commune_name":"  "}\n';
	expect(parseRecords(body, 'lines')).toEqual([
		{ line: 1, fields: { text: 'Rác' } },
		{ line: 3, fields: { text: 'Đường' } }
	]);
	expect(parseRecords('{\n"text":\n"Rác"}', 'object')).toHaveLength(1);
});

test('texts become NFC, as those of files do', () => {
	const [record] = parseRecords(JSON.stringify({ text: 'Đường'.normalize('NFD') }), 'lines');
	expect(record?.fields).toEqual({ text: 'Đường'.normalize('NFC') });
});

test('an unknown property is refused with its line and name', () => {
	const refusal = refusalOf('{"text":"Rác"}\n{"text":"Rác","noi_dung_2":"x"}');
	expect(refusal).toMatchObject({ status: 400, place: { line: 2, key: 'noi_dung_2' } });
	expect(refusal?.reason.en).toContain('There is no such property');
});

test.each([
	...[
		'author',
		'ho_ten',
		'Họ tên',
		'so_dien_thoai',
		'phone',
		'email',
		'e-mail',
		'CCCD',
		'sender_id'
	],
	...['address', 'dia_chi', 'nguoi_gui', 'user_id', 'date_of_birth', 'gioi_tinh']
])('a property of persons is named as refused: %s', (key) => {
	const refusal = refusalOf(JSON.stringify({ text: 'Rác', [key]: 'x' }));
	expect(refusal?.status).toBe(400);
	expect(refusal?.reason.en).toMatch(/person who wrote|no such property/);
	if (key !== 'Họ tên') expect(refusal?.reason.en).toContain('person who wrote');
});

test('the name of a property is not repeated when it holds personal data', () => {
	expect(refusalOf('{"0912345678":"x"}')?.place?.key).not.toContain('0912345678');
});

test.each([
	['{"text":', 'is not valid JSON'],
	['["text"]', 'is not a JSON object'],
	['"text"', 'is not a JSON object'],
	['null', 'is not a JSON object'],
	[`{"text":${'['.repeat(200_000)}`, 'nested too deep'],
	[`{"text":${'{"a":'.repeat(5)}1${'}'.repeat(5)}}`, 'nested too deep'],
	['', 'There is no record'],
	['\n \n', 'There is no record']
])('what is no record is refused: %.20s', (body, said) => {
	const refusal = refusalOf(body);
	expect(refusal?.status).toBe(400);
	expect(refusal?.reason.en).toContain(said);
});

test('anything but a text where a text is due is refused with 400, in every property', () => {
	const wrong = fc.oneof(
		fc.integer(),
		fc.boolean(),
		fc.array(fc.string(), { maxLength: 3 }),
		fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 })
	);
	fc.assert(
		fc.property(fc.constantFrom(...PUSH_KEYS), wrong, (key, value) => {
			expect(refusalOf(JSON.stringify({ [key]: value }))).toMatchObject({
				status: 400,
				place: { line: 1, key }
			});
		})
	);
});

test('whatever is sent is taken or refused, never a fault of ours', () => {
	fc.assert(
		fc.property(
			fc.oneof(fc.string(), fc.json()),
			fc.constantFrom('lines', 'object'),
			(body, form) => {
				const refusal = refusalOf(body, form as 'lines');
				if (refusal) expect(refusal.status).toBe(400);
			}
		)
	);
});
