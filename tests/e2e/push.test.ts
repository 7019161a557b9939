import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { openInbox } from '#pipelines/inbox/open-inbox.ts';
import { createToken, revokeTokens } from '#pipelines/inbox/push-tokens.ts';
import { PUSH_RECORDS } from '../fixtures/push-records.ts';
import { copyWarehouse } from './copy-warehouse.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

/** Personal data and words of a denunciation that must be nowhere after everything. */
const CANARY = {
	phone: '0356728194',
	identity: '031088004571',
	email: 'man.hoang.1988@thuthai.vn',
	name: 'Hoàng Thị Mận',
	denounced: 'Tôi tố cáo trưởng phòng Trần Văn Quýt nhận hối lộ 70 triệu đồng của gia đình tôi.'
};

const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-push-'));
const warehouse = join(dir, 'warehouse');
let server: ServedWarehouse;
let token = '';
let printed = '';

/** Without blocking this thread: a kept connection that is not looked after breaks. */
async function pipeline(...args: string[]): Promise<string> {
	const command = ['pipelines/run.ts', ...args, '--warehouse', warehouse];
	const { stdout, stderr } = await promisify(execFile)('node', command);
	printed += stdout + stderr;
	return stdout;
}

interface Answer {
	status: number;
	headers: Headers;
	body: Record<string, unknown>;
}

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
	const answer = await fetch(`${server.address}${path}`, init);
	const text = await answer.text();
	printed += `${JSON.stringify([...answer.headers])}${text}\n`;
	const isJson = answer.headers.get('content-type')?.startsWith('application/json');
	const body = isJson ? (JSON.parse(text) as Answer['body']) : { text };
	return { status: answer.status, headers: answer.headers, body };
}

const push = (
	records: readonly object[] | string,
	headers: Record<string, string> = {},
	given = token
) =>
	ask('/api/feedback', {
		method: 'POST',
		headers: {
			authorization: `Bearer ${given}`,
			'content-type': 'application/x-ndjson',
			...headers
		},
		body:
			typeof records === 'string' ? records : records.map((one) => JSON.stringify(one)).join('\n')
	});

/** The canary in good records, rejected ones, refused pushes, property names and keys. */
async function pushCanary(): Promise<void> {
	const { phone, identity, email, name, denounced } = CANARY;
	const received_at = '2025-12-20T08:00:00+07:00';
	const text = `Đèn hỏng ở ngõ nhà bà ${name}, gọi ${phone}, CCCD ${identity}, thư ${email}.`;
	const good = { received_at, text, source_record_id: 'CANARY-1', commune_name: name };
	const answers = [
		await push([good, { received_at, text: denounced }]),
		await push([good, { ...good, channel: email }], { 'idempotency-key': identity }),
		await push([good], { 'idempotency-key': `${phone}-${email}` }),
		await push([{ ...good, source_record_id: phone }]),
		await push([{ ...good, [phone]: email }]),
		await push(`{"text": "${text}`),
		await push([good], { 'idempotency-key': `man ${phone}` })
	];
	expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 422, 400, 400, 400]);
	expect(answers[0]?.body).toMatchObject({ accepted: 1, count_only: 1 });
}

beforeAll(async () => {
	copyWarehouse(inject('warehouse'), warehouse);
	const said = JSON.parse(await pipeline('token', 'create', 'ward-hotline', '--json')) as {
		token: string;
	};
	token = said.token;
	// The one place where the token may stand.
	printed = '';
	server = await serveWarehouse(warehouse, { PUSH_PER_MINUTE: '60', BODY_SIZE_LIMIT: '5000000' });
});
afterAll(async () => {
	server.end();
	await server.ended;
	rmSync(dir, { recursive: true, force: true });
});

test('a push is waiting, then loaded, then published', async () => {
	await pushCanary();
	const { status, body } = await push(PUSH_RECORDS, { 'idempotency-key': 'first' });
	expect([status, body]).toEqual([
		202,
		{
			receipt_id: expect.stringMatching(/^[0-9a-f]{32}$/),
			...{ accepted: 4, rejected: [], count_only: 2, duplicate_of: null }
		}
	]);
	const path = `/api/feedback/receipts/${String(body['receipt_id'])}`;
	const headers = { authorization: `Bearer ${token}` };
	expect((await ask(path, { headers })).body).toMatchObject({ state: 'waiting', batch_id: null });
	await pipeline('drain', '--no-publish');
	expect((await ask(path, { headers })).body).toMatchObject({ state: 'loaded' });
	await pipeline('drain');
	// A request does not wait for a new snapshot to be checked: it is served the old one meanwhile.
	const stateNow = async () => (await ask(path, { headers })).body['state'];
	await expect.poll(stateNow, { timeout: 20_000, interval: 1500 }).toBe('published');
	const published = (await ask(path, { headers })).body;
	expect(published).toMatchObject({ state: 'published', ...body });
	expect(published['snapshot_id']).toBe((await ask('/readyz')).body['snapshot_id']);
	expect((await ask(path)).status).toBe(401);
	const unknown = `/api/feedback/receipts/${'0'.repeat(32)}`;
	expect((await ask(unknown, { headers })).status).toBe(404);
	expect((await ask('/api/feedback/receipts/..%2f..', { headers })).status).toBe(404);
});

test('a repeated push is answered with the same receipt, another body with 409', async () => {
	const key = { 'idempotency-key': 'second' };
	const records = PUSH_RECORDS.slice(0, 2);
	const [one, two] = await Promise.all([push(records, key), push(records, key)]);
	expect(one.body).toEqual(two.body);
	expect((await push(PUSH_RECORDS, key)).status).toBe(409);
});

test('refusals have their own status, before anything is read or kept', async () => {
	const statusOf = async (answer: Promise<Answer>) => (await answer).status;
	expect(await statusOf(push(PUSH_RECORDS, {}, 'langnghe_not-a-token-that-was-ever-made'))).toBe(
		401
	);
	expect(await statusOf(push(PUSH_RECORDS, { authorization: 'Basic abc' }))).toBe(401);
	expect(await statusOf(push(PUSH_RECORDS, { 'content-type': 'text/csv' }))).toBe(415);
	expect(await statusOf(push('{"text":', {}))).toBe(400);
	expect(await statusOf(push([{ text: 'Rác', author: 'x' }]))).toBe(400);
	expect(await statusOf(push([{ text: 'Rác', received_at: 'hôm qua' }]))).toBe(422);
	expect(await statusOf(push('\n'.repeat(10_001)))).toBe(413);
	expect(await statusOf(push('x'.repeat(5_000_001)))).toBe(413);
	expect(await statusOf(ask('/api/feedback'))).toBe(405);
});

test('a body that never says its length is cut and answered', async () => {
	const { port } = new URL(server.address);
	const status = await new Promise<number | undefined>((resolve, reject) => {
		const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' };
		const sent = request({ port, method: 'POST', path: '/api/feedback', headers }, (answer) => {
			answer.resume();
			answer.on('end', () => {
				sent.destroy();
				resolve(answer.statusCode);
			});
		});
		sent.on('error', reject);
		const line = `${'x'.repeat(99_999)}\n`;
		const more = (left: number) => {
			if (left > 0 && !sent.destroyed) sent.write(line, () => setTimeout(more, 1, left - 1));
		};
		more(60);
	});
	expect(status).toBe(413);
});

test('another origin may push with a token: no cookie takes part', async () => {
	const { status, headers } = await push(PUSH_RECORDS.slice(2, 3), {
		origin: 'https://hotline.example'
	});
	expect(status).toBe(202);
	expect(headers.get('set-cookie')).toBeNull();
	expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('who pushes too often is told when to come back', async () => {
	const inbox = openInbox(warehouse);
	onTestFinished(() => inbox.close());
	const [source_id, now] = ['busy-source', new Date().toISOString()];
	const source = { source_id, source_title: source_id } as const;
	const own = createToken(inbox, { ...source, dataset: 'agency', channel: 'other' }, now);
	const all = await Promise.all(Array.from({ length: 70 }, () => push('', {}, own)));
	const late = all.filter(({ status }) => status === 429);
	expect(late.length).toBeGreaterThanOrEqual(5);
	expect(Number(late[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
	expect((await push(PUSH_RECORDS.slice(0, 1))).status).toBe(202);
	revokeTokens(inbox, source_id, null, now);
	expect((await push('', {}, own)).status).toBe(401);
});

test('personal data, denunciations and tokens are in no file, log, page or answer', async () => {
	await pipeline('status');
	await pipeline('token', 'list');
	await ask(`/feedback?q=${encodeURIComponent('Đèn hỏng ở ngõ')}`);
	const files = readdirSync(warehouse, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
	const everything = [...files, printed, server.said()].join('\n');
	expect(everything).toContain('Đèn hỏng ở ngõ');
	const { phone, identity, email, name } = CANARY;
	const hidden = [phone, identity, email, name, 'Mận', 'Quýt', '70 triệu', 'CANARY-1', token];
	expect(hidden.filter((secret) => everything.includes(secret))).toEqual([]);
});

test('when the disk is full a push is refused, keeps nothing, and is taken when there is room', async () => {
	const own = mkdtempSync(join(tmpdir(), 'lang-nghe-full-'));
	const inbox = openInbox(own);
	const source = { source_id: 'big-source', source_title: 'Big source' } as const;
	const at = { dataset: 'agency', channel: 'other' } as const;
	const given = createToken(inbox, { ...source, ...at }, new Date().toISOString());
	inbox.close();
	const first = server;
	server = await serveWarehouse(own, {}, 200_000);
	try {
		const records = Array.from({ length: 300 }, (_, row) => ({
			received_at: '2025-12-20T08:00:00+07:00',
			text: `Đường ngõ ${row} ngập sau mưa, đi lại khó khăn`
		}));
		const key = { 'idempotency-key': 'full' };
		const refused = await push(records, key, given);
		expect(refused.status).toBe(503);
		expect(refused.headers.get('retry-after')).toBe('60');
		expect(readdirSync(join(own, 'inbox', 'big-source'))).toEqual([]);
		expect((await push(records.slice(0, 9), key, given)).body).toMatchObject({ accepted: 9 });
		expect(server.said()).not.toContain('big-source');
	} finally {
		server.end('SIGKILL');
		await server.ended;
		server = first;
		rmSync(own, { recursive: true, force: true });
	}
});

test('faults of ours tell nobody about paths, statements or stacks', async () => {
	const own = mkdtempSync(join(tmpdir(), 'lang-nghe-faults-'));
	const broken = join(own, 'secret-folder');
	cpSync(warehouse, broken, { recursive: true });
	for (const file of ['people.sqlite', 'inbox/inbox.sqlite', 'CURRENT'])
		writeFileSync(join(broken, file), 'this is no such file');
	rmSync(join(broken, 'inbox/inbox.sqlite-wal'), { force: true });
	const other = await serveWarehouse(broken);
	const first = server;
	server = other;
	try {
		const answers = [
			await push(PUSH_RECORDS),
			await ask('/readyz'),
			await ask('/healthz'),
			await ask('/'),
			await ask('/feedback'),
			await ask('/feedback?from=%00&channel[]=x'),
			await ask('/communes/%27%3Bselect'),
			await ask('/no-such-page')
		];
		expect(answers.slice(0, 3).map(({ status }) => status)).toEqual([500, 503, 200]);
		const told = answers.map(({ body }) => JSON.stringify(body)).join('\n');
		expect(told).not.toMatch(/secret-folder|\/tmp\/|\bat .*\.js:\d|node:|select |sqlite|\.duckdb/i);
	} finally {
		server = first;
		other.end();
		await other.ended;
		rmSync(own, { recursive: true, force: true });
	}
});
