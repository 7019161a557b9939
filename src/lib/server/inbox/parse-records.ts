import { isAuthorKey, PUSH_KEYS } from '#lib/domain/push-record.ts';
import { redact } from '#lib/text/redact.ts';
import { jsonDepth } from './json-depth.ts';
import { PushRefusal, type FaultPlace, type RefusalReason } from './push-refusal.ts';

const MOST_DEPTH = 4;
const MOST_KEY_CHARACTERS = 40;

/** A record as it was sent: known properties, texts only, blank ones left out, in NFC. */
export interface PushedRecord {
	line: number;
	fields: Record<string, string>;
}

export type BodyForm = 'lines' | 'object';

const refuse = (reason: RefusalReason, place: FaultPlace) =>
	new PushRefusal(400, reason, { place });

/** A property's name as it may be repeated: whatever stands there may be anything. */
const shownKey = (key: string) => redact(key).text.slice(0, MOST_KEY_CHARACTERS);

function parseObject(json: string, line: number): Record<string, unknown> {
	if (jsonDepth(json, MOST_DEPTH) > MOST_DEPTH)
		throw refuse(
			{
				vi: 'JSON lồng quá sâu; mỗi bản ghi là một đối tượng phẳng.',
				en: 'The JSON is nested too deep; a record is one flat object.'
			},
			{ line }
		);
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		// Without its cause: the parser's message quotes what was sent.
		throw refuse(
			{
				vi: 'không phải JSON hợp lệ. Hãy gửi mỗi dòng một đối tượng JSON.',
				en: 'is not valid JSON. Send one JSON object a line.'
			},
			{ line }
		);
	}
	if (typeof value === 'object' && value !== null && !Array.isArray(value))
		return value as Record<string, unknown>;
	throw refuse({ vi: 'không phải một đối tượng JSON.', en: 'is not a JSON object.' }, { line });
}

function unknownKey(key: string, line: number): PushRefusal {
	const place = { line, key: shownKey(key) };
	if (isAuthorKey(key))
		return refuse(
			{
				vi: 'Không nhận thông tin về người gửi, dù ở dạng nào. Hãy bỏ thuộc tính này trước khi gửi.',
				en: 'Nothing about the person who wrote is accepted, in any form. Leave this property out before sending.'
			},
			place
		);
	const known = [...PUSH_KEYS].join(', ');
	return refuse(
		{
			vi: `Không có thuộc tính này. Được dùng: ${known}.`,
			en: `There is no such property. Known ones: ${known}.`
		},
		place
	);
}

function readFields(object: Record<string, unknown>, line: number): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const [key, value] of Object.entries(object)) {
		if (!PUSH_KEYS.has(key)) throw unknownKey(key, line);
		if (value === null) continue;
		if (typeof value !== 'string')
			throw refuse(
				{ vi: 'phải là một chuỗi ký tự, hoặc null.', en: 'must be a text, or null.' },
				{ line, key }
			);
		const text = value.normalize('NFC');
		if (text.trim() !== '') fields[key] = text;
	}
	return fields;
}

/**
 * The records of a body: one JSON object a line, or one object. Throws PushRefusal 400 with line and
 * property for what no record can be; wrong values of known properties are looked at later.
 */
export function parseRecords(body: string, form: BodyForm): PushedRecord[] {
	const texts = form === 'object' ? [body] : body.split('\n');
	const records = texts.flatMap((text, index) => {
		if (text.trim() === '') return [];
		const line = index + 1;
		return [{ line, fields: readFields(parseObject(text, line), line) }];
	});
	if (records.length > 0) return records;
	throw refuse(
		{
			vi: 'Không có bản ghi nào. Hãy gửi mỗi dòng một đối tượng JSON.',
			en: 'There is no record. Send one JSON object a line.'
		},
		{ line: 1 }
	);
}
