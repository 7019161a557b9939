import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triageFormSchema } from '#lib/domain/hotspot/triage-form.ts';
import { TRIAGE_ACTIONS } from '#lib/domain/hotspot/triage.ts';
import { ROLES, type Viewer } from '#lib/domain/viewer.ts';
import { keepTriage, type TriageRequest } from '#lib/server/people/triage/keep-triage.ts';
import { openEmptyPeople } from '../people-fixture.ts';

const viewer: Viewer = { role: 'commission', province_code: null, commune_code: null };
/** The evening of the 22nd in UTC, the 23rd in Viet Nam. */
const NOW = '2026-11-22T18:00:00.000Z';

function open(given: Partial<TriageRequest> = {}) {
	const { people, path } = openEmptyPeople();
	const hotspot = { hotspot_id: 'h1', score: 6.5 };
	const keep = (fields: object) =>
		keepTriage({
			...{ triage: people.triage, viewer, hotspot, snapshot_id: 's1', now: NOW },
			...given,
			form: triageFormSchema.parse({ hotspot_id: 'h1', ...fields })
		});
	const bytes = () =>
		readdirSync(dirname(path))
			.map((name) => readFileSync(join(dirname(path), name), 'latin1'))
			.join('\n');
	return { people, keep, bytes };
}

describe('an action', () => {
	test('is kept with the role, the score and the snapshot that were shown', () => {
		const { people, keep } = open();
		expect(keep({ action: 'assign', assignee: 'commune_front' })).toMatchObject({
			...{ standing: 'assign', assignee: 'commune_front', last_at: NOW }
		});
		expect(people.triage.events('h1')).toMatchObject([
			{
				...{ event_id: 1, happened_at: NOW, action: 'assign', role: 'commission' },
				...{ assignee: 'commune_front', until: null, note: null, score: 6.5, snapshot_id: 's1' }
			}
		]);
	});

	test.each(ROLES.filter((role) => role !== 'commission'))('is refused to a %s', (role) => {
		const { people, keep } = open({ viewer: { ...viewer, role } });
		expect(() => keep({ action: 'acknowledge' })).toThrow(
			expect.objectContaining({ status: 403, message: 'forbidden' })
		);
		expect(people.triage.events(null)).toEqual([]);
	});

	test('on a hotspot that the viewer does not see is refused', () => {
		for (const hotspot of [null, { hotspot_id: 'h2', score: 9 }])
			expect(() => open({ hotspot }).keep({ action: 'acknowledge' })).toThrow(
				expect.objectContaining({ status: 404, message: 'gone' })
			);
	});

	test.each(['known_event', 'not_useful', 'resolve'])('%s needs a note', (action) => {
		const { keep } = open();
		expect(() => keep({ action, note: '  ' })).toThrow(
			expect.objectContaining({ status: 422, message: 'noteMissing' })
		);
		expect(keep({ action, note: 'lễ hội' })).toMatchObject({ standing: action, note: 'lễ hội' });
	});

	test.each([
		['the day before', '2026-11-22', false],
		['today in Viet Nam', '2026-11-23', false],
		['tomorrow', '2026-11-24', true],
		['in ninety days', '2027-02-21', true],
		['in ninety-one days', '2027-02-22', false]
	])('snooze until %s is kept or refused', (_, until, isKept) => {
		const { keep } = open();
		const snooze = () => keep({ action: 'snooze', until });
		if (isKept) expect(snooze().snoozed_until).toBe(until);
		else expect(snooze).toThrow(expect.objectContaining({ status: 422, message: 'tooFar' }));
	});
});

describe('a note', () => {
	test('loses phone numbers, addresses and names before it reaches the disk', () => {
		const { keep, bytes } = open();
		const note = 'gọi bà Nguyễn Thị Hoa 0912 345 678, hoa.nguyen@example.com, rồi đến xem';
		const { note: kept } = keep({ action: 'resolve', note });
		expect(kept).toContain('rồi đến xem');
		expect(bytes()).not.toMatch(/0912|345 678|Hoa|example\.com/);
	});

	test('that may be a denunciation is refused, and nothing of it is kept', () => {
		const { people, keep, bytes } = open();
		const note = 'Tôi tố cáo ông chủ tịch nhận hối lộ, xin giữ bí mật';
		expect(() => keep({ action: 'resolve', note })).toThrow(
			expect.objectContaining({ status: 422, message: 'noteRefused' })
		);
		expect(people.triage.events(null)).toEqual([]);
		expect(bytes()).not.toContain('chủ tịch');
	});
});

describe('a form', () => {
	test('whose fields are objects, lists or numbers is refused', () => {
		const sound = { action: 'snooze', hotspot_id: 'h1', until: '2026-12-01', note: 'x' };
		const hostile = fc.oneof(
			fc.array(fc.string(), { minLength: 1 }),
			fc.dictionary(fc.string(), fc.string()),
			fc.integer(),
			fc.boolean(),
			fc.constant(null)
		);
		const field = fc.constantFrom(...Object.keys(sound));
		expect(triageFormSchema.safeParse(sound).success).toBe(true);
		fc.assert(
			fc.property(field, hostile, (name, value) => {
				expect(triageFormSchema.safeParse({ ...sound, [name]: value }).success).toBe(false);
			})
		);
	});

	test.each<[string, object]>([
		['an unknown action', { action: 'delete' }],
		['an unknown field', { action: 'acknowledge', role: 'administrator' }],
		['an assignee who is a person', { action: 'assign', assignee: 'Nguyễn Văn A' }],
		['an assignee where none is due', { action: 'acknowledge', assignee: 'dialogue_team' }],
		['no assignee where one is due', { action: 'assign' }],
		['a day that does not exist', { action: 'snooze', until: '2026-02-30' }],
		['a note that is too long', { action: 'resolve', note: 'x'.repeat(301) }],
		['an id with a line end', { action: 'acknowledge', hotspot_id: 'h1\r\nx: y' }],
		['an id that leaves its folder', { action: 'acknowledge', hotspot_id: '../audit' }]
	])('with %s is refused', (_, fields) => {
		expect(triageFormSchema.safeParse({ hotspot_id: 'h1', ...fields }).success).toBe(false);
	});

	test('of every action is taken with no more than it needs', () => {
		const needs = { assign: { assignee: 'commune_front' }, snooze: { until: '2026-12-01' } };
		for (const action of TRIAGE_ACTIONS) {
			const fields = { action, hotspot_id: 'h1', ...(needs as Record<string, object>)[action] };
			expect(triageFormSchema.parse(fields)).toMatchObject({ action, note: '' });
		}
	});
});

test.each(['\0abc', 'a\0bc'])('a note with a zero character is no note: %j', (note) => {
	const form = { action: 'acknowledge', hotspot_id: 'h1', note };
	expect(triageFormSchema.safeParse(form).success).toBe(false);
	expect(triageFormSchema.safeParse({ ...form, note: 'abc' }).success).toBe(true);
});
