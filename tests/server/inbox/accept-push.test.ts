import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { spoolPath } from '#lib/server/inbox/write-spool.ts';
import { openInbox } from '#pipelines/inbox/open-inbox.ts';
import { createToken, listTokens, revokeTokens } from '#pipelines/inbox/push-tokens.ts';
import { PUSH_RECORDS } from '../../fixtures/push-records.ts';
import { openTestInbox, SOURCE, type TestInbox } from '../../support/push.ts';

const spools = ({ dir }: TestInbox) => {
	const folder = join(dir, 'inbox', SOURCE.source_id);
	return existsSync(folder) ? readdirSync(folder) : [];
};

/** Every byte below the inbox as one text. */
const bytesOf = ({ dir }: TestInbox) =>
	readdirSync(join(dir, 'inbox'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
		.join('\n');

const [FIRST] = PUSH_RECORDS;

test('the same key and body get the same receipt and are spooled once', async () => {
	const test = openTestInbox();
	const receipt = await test.push(PUSH_RECORDS, { idempotency_key: 'night-1' });
	expect(await test.push(PUSH_RECORDS, { idempotency_key: 'night-1' })).toEqual(receipt);
	expect(spools(test)).toHaveLength(1);
});

test('the same key with another body is refused with 409', async () => {
	const test = openTestInbox();
	await test.push([FIRST], { idempotency_key: 'night-1' });
	const other = test.push(PUSH_RECORDS, { idempotency_key: 'night-1' });
	await expect(other).rejects.toMatchObject({ status: 409 });
	expect(spools(test)).toHaveLength(1);
});

test('the same body under another key, or none, is told to be a duplicate and spooled once', async () => {
	const test = openTestInbox();
	const { receipt_id, accepted } = await test.push(PUSH_RECORDS, { idempotency_key: 'a' });
	const again = await test.push(PUSH_RECORDS);
	expect(again).toMatchObject({ accepted, duplicate_of: receipt_id });
	expect(again.receipt_id).not.toBe(receipt_id);
	const third = await test.push(PUSH_RECORDS, { idempotency_key: 'b' });
	expect(third.duplicate_of).toBe(receipt_id);
	expect(spools(test)).toHaveLength(1);
});

test('a key is forgotten after seven days, its receipt is not', async () => {
	const test = openTestInbox();
	const first = await test.push([FIRST], { idempotency_key: 'a', now: '2026-01-31T01:00:00.000Z' });
	const late = { idempotency_key: 'a', now: '2026-02-07T01:00:01.000Z' };
	const second = await test.push(PUSH_RECORDS, late);
	expect(second.receipt_id).not.toBe(first.receipt_id);
	const { receipt_id } = first;
	expect(test.inbox.receiptOf(SOURCE.source_id, receipt_id)?.answer).toEqual(first);
	expect(test.inbox.receiptOf('another-source', receipt_id)).toBeNull();
});

test('when the disk is full nothing is accepted, and a repetition succeeds later', async () => {
	const test = openTestInbox();
	const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
	const full = Object.assign(new Error('ENOSPC: /somewhere/secret'), { code: 'ENOSPC' });
	const key = { idempotency_key: 'a' };
	const refused = test.push(PUSH_RECORDS, { ...key, write: () => Promise.reject(full) });
	await expect(refused).rejects.toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
	expect(said.mock.calls).toEqual([[expect.any(String), 'ENOSPC']]);
	said.mockRestore();
	expect(await test.push(PUSH_RECORDS, key)).toMatchObject({ accepted: 4, duplicate_of: null });
});

test('when the receipt cannot be kept its file is taken back', async () => {
	const test = openTestInbox();
	const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
	const locked = new Error('database is locked');
	const inbox = {
		...test.inbox,
		keep: () => {
			throw locked;
		}
	};
	await expect(test.push(PUSH_RECORDS, { inbox })).rejects.toMatchObject({ status: 503 });
	said.mockRestore();
	expect(spools(test)).toEqual([]);
});

test('a push without a single good record is refused with 422 and leaves nothing', async () => {
	const test = openTestInbox();
	const bad = test.push([{ ...FIRST, channel: 'pigeon' }]);
	await expect(bad).rejects.toMatchObject({ status: 422, place: { line: 1, key: 'channel' } });
	expect(spools(test)).toEqual([]);
});

test('nothing on disk holds personal data, a denunciation, its case number or the token', async () => {
	const test = openTestInbox();
	const written = { ...FIRST, commune_name: 'nhà bà Lê Thị Mận', source_record_id: 'HS-MAN' };
	await test.push([...PUSH_RECORDS, written], { idempotency_key: '0987654321' });
	const bytes = bytesOf(test);
	expect(bytes).toContain('<sdt>');
	const secrets = ['0912', '345 678', 'Hùng', 'HS-0', 'Mận', 'hối lộ', 'hoi lo', 'bảo hiểm'];
	for (const secret of [...secrets, '0987654321', test.token.slice(9)])
		expect(bytes).not.toContain(Buffer.from(secret).toString('latin1'));
});

test('two denunciations of the same content are sealed differently', async () => {
	const test = openTestInbox();
	await test.push([PUSH_RECORDS[4]]);
	await test.push([PUSH_RECORDS[4], FIRST]);
	const sealed = spools(test).map((name) => {
		const path = spoolPath(test.dir, SOURCE.source_id, name.replace('.jsonl', ''));
		return /"sealed_key":"([\w-]+)"/.exec(readFileSync(path, 'utf8'))?.[1];
	});
	expect(new Set(sealed).size).toBe(2);
});

test('a token is taken until it is revoked, and another one of the source goes on', () => {
	const { dir, inbox, token } = openTestInbox();
	const made = openInbox(dir);
	const second = createToken(made, SOURCE, '2026-02-01T00:00:00.000Z');
	expect(inbox.sourceOf(token)).toEqual({ token_id: 1, ...SOURCE });
	expect(revokeTokens(made, SOURCE.source_id, 1, '2026-02-02T00:00:00.000Z')).toBe(1);
	expect(revokeTokens(made, SOURCE.source_id, 1, '2026-02-03T00:00:00.000Z')).toBe(0);
	expect(listTokens(made).map(({ revoked_at }) => revoked_at !== null)).toEqual([true, false]);
	made.close();
	expect(inbox.sourceOf(token)).toBeNull();
	expect(inbox.sourceOf(second)?.token_id).toBe(2);
	expect(inbox.sourceOf('')).toBeNull();
	expect(inbox.sourceOf(`${second}x`)).toBeNull();
});

test('receipts, tokens and revocations cannot be changed or taken away', async () => {
	const { dir, push } = openTestInbox();
	await push([FIRST]);
	const database = new DatabaseSync(join(dir, 'inbox', 'inbox.sqlite'));
	for (const table of ['push_token', 'push_receipt'])
		expect(() => database.exec(`delete from ${table}`)).toThrow('only ever added');
	expect(() => database.exec(`update push_receipt set answer = ''`)).toThrow('only ever added');
	database.close();
});
