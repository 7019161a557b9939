import { DatabaseSync } from 'node:sqlite';
import { readFileSync } from 'node:fs';
import type { Cookies } from '@sveltejs/kit';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOCAL_ANALYST, ROLES, type Viewer } from '#lib/domain/viewer.ts';
import { hotspotPrecision } from '#lib/server/page/hotspot-precision.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { removeDir, viewOf } from '../../support/open-fixture.ts';
import { withFixture } from '../../support/with-fixture.ts';
import { load as audit } from '../../../src/routes/hotspots/audit/+page.server.ts';
import { GET as digestFile } from '../../../src/routes/hotspots/digest.[format]/+server.ts';
import { POST as triage } from '../../../src/routes/hotspots/triage/+server.ts';

const { dir } = await vi.hoisted(async () => {
	const { mkdtempSync } = await import('node:fs');
	const { tmpdir } = await import('node:os');
	const { join } = await import('node:path');
	const made = mkdtempSync(join(tmpdir(), 'lang-nghe-test-'));
	process.env['PEOPLE_FILE'] = join(made, 'people.sqlite');
	return { dir: made };
});
const fixture = withFixture();
afterAll(() => {
	sharedPeople()?.close();
	removeDir(dir);
});

const WASTE = 'a20260302-16702-env.waste';
const NOISE = 'a20260316-20242-env.noise';
const commission: Viewer = { ...LOCAL_ANALYST, role: 'commission' };
const locals = (viewer: Viewer) => ({ viewer, warehouse: fixture.warehouse, lang: 'vi' });

/** What a route answers, with what it throws as the framework would send it. */
async function answerOf(asked: () => unknown): Promise<Response> {
	try {
		return (await asked()) as Response;
	} catch (thrown) {
		const { status, location } = thrown as { status?: number; location?: string };
		if (status === undefined) throw thrown;
		return new Response(null, { status, headers: location ? { location } : {} });
	}
}

const left: string[] = [];
const cookies = { set: (_: string, value: string) => left.push(value) } as unknown as Cookies;
beforeEach(() => void left.splice(0));

function send(body: BodyInit, { viewer = commission, isPlain = false } = {}) {
	const url = new URL('http://localhost/hotspots/triage');
	const headers: HeadersInit = isPlain ? {} : { accept: 'application/json' };
	const request = new Request(url, { method: 'POST', body, headers });
	return answerOf(() =>
		triage({ url, request, cookies, locals: locals(viewer) } as unknown as Parameters<
			typeof triage
		>[0])
	);
}
const form = (fields: Record<string, string>) =>
	new URLSearchParams({ hotspot_id: WASTE, ...fields });
const eventCount = () => sharedPeople()?.triage.events(null).length;

const file = (format: string, search = '', viewer = commission) => {
	const url = new URL(`http://localhost/hotspots/digest.${format}?${search}`);
	const event = { url, locals: locals(viewer), params: { format }, isDataRequest: false };
	return answerOf(() => digestFile(event as unknown as Parameters<typeof digestFile>[0]));
};
const trail = async (search = '', viewer = commission) => {
	const url = new URL(`http://localhost/hotspots/audit?${search}`);
	const event = { url, locals: locals(viewer), params: {}, isDataRequest: false };
	const loaded = await audit(event as unknown as Parameters<typeof audit>[0]);
	return (
		loaded as { trail: { events: { event_id: number; hotspot_id: string }[]; check: object } }
	).trail;
};

describe('an action on a hotspot', () => {
	test('is answered with what stands', async () => {
		const response = await send(form({ action: 'assign', assignee: 'dialogue_team' }));
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({
			...{ message: null, triage: { standing: 'assign', assignee: 'dialogue_team' } }
		});
	});

	test.each(ROLES)('of a %s is recorded only for a commission', async (role) => {
		const before = eventCount();
		const { status } = await send(form({ action: 'acknowledge' }), {
			viewer: { ...commission, role }
		});
		expect(status).toBe(role === 'commission' ? 200 : 403);
		expect(eventCount()).toBe((before ?? 0) + (role === 'commission' ? 1 : 0));
	});

	test('out of the viewer’s scope is answered 404', async () => {
		const viewer = { ...commission, province_code: '48' };
		expect((await send(form({ action: 'acknowledge' }), { viewer })).status).toBe(404);
		expect(
			(await send(form({ action: 'acknowledge', hotspot_id: NOISE }), { viewer })).status
		).toBe(200);
	});

	test.each([
		['list', 'budget=5&lang=en', `/hotspots?lang=en&budget=5#hotspot-${WASTE}`],
		['card', 'budget=5&state=growing', `/hotspots/${WASTE}?state=growing&budget=5`],
		['digest', '', `/hotspots/${WASTE}`],
		['//evil.example', '', `/hotspots/${WASTE}`],
		['list', 'nothing=known', `/hotspots#hotspot-${WASTE}`]
	])('of a plain form on “%s” leads back there', async (back, view, location) => {
		const response = await send(form({ action: 'acknowledge', back, view }), { isPlain: true });
		expect([response.status, response.headers.get('location')]).toEqual([303, location]);
		expect(left).toEqual([]);
	});

	test('that is refused tells a plain form why, on the page that it leads to', async () => {
		const response = await send(form({ action: 'resolve' }), { isPlain: true });
		expect(response.status).toBe(303);
		expect(left).toEqual(['noteMissing']);
	});
});

describe('a hostile form', () => {
	test.each<[string, () => BodyInit]>([
		['that is JSON', () => JSON.stringify({ action: { $ne: null } })],
		[
			'with a field twice',
			() => new URLSearchParams(`action=acknowledge&action=resolve&hotspot_id=${WASTE}`)
		],
		['with a list', () => new URLSearchParams(`action=acknowledge&hotspot_id[]=${WASTE}`)],
		[
			'with a file',
			() => {
				const data = new FormData();
				data.set('action', 'acknowledge');
				data.set('hotspot_id', new Blob([WASTE]));
				return data;
			}
		]
	])('%s is answered 400, and nothing is recorded', async (_, body) => {
		const before = eventCount();
		expect((await send(body())).status).toBe(400);
		expect(eventCount()).toBe(before);
	});

	test('of any fields is answered 400 or 404, never 500', async () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(
				fc.dictionary(text, text, { maxKeys: 5 }),
				text,
				async (fields, hotspot_id) => {
					const asked = { ...fields, action: 'acknowledge', hotspot_id };
					expect([400, 404]).toContain((await send(new URLSearchParams(asked))).status);
				}
			),
			{ numRuns: 60 }
		);
	});
});

test('a phone number and an address in a note never reach the file', async () => {
	const note = 'đã gọi 0987 654 321 và viết tới le.thi.b@example.com, xong việc';
	expect((await send(form({ action: 'resolve', note }))).status).toBe(200);
	const bytes = ['', '-wal']
		.map((end) => readFileSync(`${dir}/people.sqlite${end}`, 'latin1'))
		.join();
	expect(bytes).toContain('xong vi');
	expect(bytes).not.toMatch(/0987|654 321|example\.com/);
});

describe('the trail', () => {
	test('shows the newest event first, whole, and one hotspot’s alone when asked', async () => {
		const { events, check } = await trail();
		expect(events.map(({ event_id }) => event_id)).toEqual(
			events.map((_, index) => events.length - index)
		);
		expect(check).toMatchObject({ n: events.length, broken_id: null });
		const own = await trail(`hotspot=${NOISE}`);
		expect(new Set(own.events.map(({ hotspot_id }) => hotspot_id))).toEqual(new Set([NOISE]));
	});

	test('shows a viewer the events of their own part of the country', async () => {
		const { events } = await trail('', { ...commission, province_code: '48' });
		expect(new Set(events.map(({ hotspot_id }) => hotspot_id))).toEqual(new Set([NOISE]));
		expect((await trail('dataset=example')).events).toEqual([]);
	});

	test('is refused for two hotspots, or for what is none', async () => {
		for (const search of ['hotspot=a&hotspot=b', 'hotspot=..%2Fx', 'hotspot='])
			await expect(async () => trail(search)).rejects.toMatchObject({ status: 400 });
	});

	test('says which row somebody changed', async () => {
		const database = new DatabaseSync(`${dir}/people.sqlite`);
		database.exec('drop trigger triage_event_is_final');
		database.exec(`update triage_event set role = 'leader' where event_id = 2`);
		expect((await trail()).check).toMatchObject({ broken_id: 2 });
		database.exec(`update triage_event set role = 'commission' where event_id = 2`);
		database.close();
		expect((await trail()).check).toMatchObject({ broken_id: null });
	});
});

describe('the digest’s file', () => {
	test('has the week’s alerts within the budget and what the week changed', async () => {
		await send(form({ action: 'release' }));
		const response = await file('md', 'week=2026-03-16');
		expect(response.headers.get('content-disposition')).toContain(
			'hotspots_2026-03-16_2026-03-22.md'
		);
		const text = await response.text();
		expect(text).toMatch(/^# Bản tin điểm nóng, tuần 12\/2026: Cả nước\n/);
		const [alerts = '', changes = ''] = text.split('## Thay đổi');
		expect(alerts).toContain('0 phản ánh trong tuần, thường 1');
		expect(alerts.match(/^\d\. \*\*/gm)).toHaveLength(2);
		expect(changes).toMatch(/Mới vượt ngưỡng\*\*\n {3}- Tiếng ồn[^\n]*: 0 phản ánh/);
		expect(changes).toMatch(/Tăng hoặc lan thêm\*\*\n {3}- Rác[^\n]*: 0 phản ánh/);
	});

	test.each(ROLES)('shows a %s what it shows everybody', async (role) => {
		const text = await (await file('md', 'week=2026-03-16', { ...commission, role })).text();
		expect(text).not.toMatch(/14 phản ánh|null|NaN/);
		expect(text).toBe(await (await file('md', 'week=2026-03-16')).text());
	});

	test.each(['1900-01-01', '2027-01-04'])(
		'of the week of %s, which nobody scanned, is none: no alerts would be a finding',
		async (week) => {
			expect((await file('md', `week=${week}`)).status).toBe(404);
		}
	);

	test('of one province, in English, as HTML that runs nothing', async () => {
		const html = await (await file('html', 'province=75&lang=en')).text();
		expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
		expect(html).toContain(`default-src 'none'`);
		expect(html).not.toMatch(/<script|<img|\son\w+=|https?:/);
		expect(html).not.toContain('Nghệ An');
	});

	test.each([
		['md', 'week=2026-03-17', 400],
		['md', 'week=2026-03-16&week=2026-03-23', 400],
		['md', 'budget=7', 400],
		['md', 'nothing=known', 400],
		['docx', '', 404],
		['constructor', '', 404],
		['md', 'dataset=press', 404]
	])('%s?%s is answered %d', async (format, search, status) => {
		expect((await file(format, search)).status).toBe(status);
	});
});

test('the monthly panel counts the alerts of the view by what people made of them', async () => {
	const people = sharedPeople();
	await send(form({ action: 'resolve', note: 'đã dọn' }));
	const months = async (search: string) => {
		const view = await viewOf(fixture.warehouse, search);
		return hotspotPrecision({ warehouse: fixture.warehouse, viewer: commission, view }, people);
	};
	const none = { useful: 0, not_useful: 0, known: 0, unjudged: 0, precision: null };
	expect(await months('')).toEqual([
		{ ...none, month: '2026-03', flagged: 2, useful: 1, unjudged: 1 }
	]);
	expect(await months('province=75')).toEqual([
		{ ...none, month: '2026-03', flagged: 1, unjudged: 1 }
	]);
	expect(await months('issue=land.compensation')).toEqual([]);
});
