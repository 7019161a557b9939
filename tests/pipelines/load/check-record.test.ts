import { expect, test } from 'vitest';
import { z } from 'zod';
import { feedbackRecordSchema } from '#lib/domain/feedback.ts';
import { createCheck } from '#pipelines/rows/check-record.ts';
import { checkRecord } from '#pipelines/rows/record-schema.ts';

const RIGHT = {
	source_record_id: 'HS-1',
	received_at: '2025-07-02T08:00:00+07:00',
	text: 'Đèn đường tắt ba hôm nay'
};

test.each([
	['all recurring values stated', { ...RIGHT, channel: 'zalo_group', priority: 'urgent' }],
	['spaces around a name', { ...RIGHT, commune_name: ' xã Tân An ', province_code: '' }],
	['an unknown channel', { ...RIGHT, channel: 'pigeon' }],
	['a null where only absence has a default', { ...RIGHT, channel: null }],
	['two faults, the recurring one first', { ...RIGHT, channel: 'pigeon', text: ' ' }],
	['two faults, the recurring one last', { ...RIGHT, received_at: '2 July', kind: 'gossip' }],
	['faults in every second property', { source_record_id: '0912345678', channel: '', text: '' }]
])('a feedback is checked column by column as its schema would: %s', (_, record) => {
	for (const turn of ['first', 'remembered'])
		expect([turn, checkRecord('feedback', record)]).toEqual([
			turn,
			feedbackRecordSchema.safeParse(record)
		]);
});

test('a recurring value is checked once', () => {
	let asked = 0;
	const colour = z.string().transform((name) => {
		asked += 1;
		return name;
	});
	const check = createCheck(z.object({ colour: colour.nullish(), text: z.string() }), ['colour']);
	expect(check({ colour: 'red', text: 'a' }).data).toEqual({ colour: 'red', text: 'a' });
	check({ colour: 'red', text: 'b' });
	expect(asked).toBe(1);
});
