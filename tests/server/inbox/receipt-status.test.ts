import { expect, test } from 'vitest';
import { receiptStatus } from '#lib/server/inbox/receipt-status.ts';
import { openHost } from '../../support/open-fixture.ts';
import { openTestInbox, SOURCE, type TestInbox } from '../../support/push.ts';
import { withFixture } from '../../support/with-fixture.ts';

const fixture = withFixture();
const source = { token_id: 1, ...SOURCE };
/** A receipt of a batch that is not in the inbox any more. */
function keepReceipt({ inbox }: TestInbox, batch_id: string): string {
	const receipt_id = 'ab'.repeat(16);
	const receipt = { receipt_id, accepted: 1, rejected: [], count_only: 0, duplicate_of: null };
	const digests = { source_id: SOURCE.source_id, key_digest: null, body_digest: 'b' };
	inbox.keep(receipt, { ...digests, received_at: '2026-01-31T01:00:00.000Z', batch_id });
	return receipt_id;
}

test('a push waits as long as its file is in the inbox', async () => {
	const { dir, inbox, push } = openTestInbox();
	const received_at = '2026-01-05T08:00:00+07:00';
	const { receipt_id } = await push([{ text: 'Rác nhiều', received_at }]);
	const status = await receiptStatus({ inbox, source }, fixture.warehouse, dir, receipt_id);
	expect(status).toMatchObject({ receipt_id, state: 'waiting', batch_id: null });
});

test('a file that is gone was loaded, and is published when the snapshot holds its batch', async () => {
	const test = openTestInbox();
	const sender = { inbox: test.inbox, source };
	const receipt_id = keepReceipt(test, 't01');
	const host = await openHost(test.dir);
	const loaded = await receiptStatus(sender, await host.lease(), test.dir, receipt_id);
	await host.close();
	expect(loaded).toMatchObject({ state: 'loaded', batch_id: 't01', snapshot_id: null });
	const { warehouse } = fixture;
	const { snapshot_id } = warehouse;
	const published = await receiptStatus(sender, warehouse, test.dir, receipt_id);
	expect(published).toMatchObject({ state: 'published', batch_id: 't01', snapshot_id });
});

test('a batch that the snapshot does not hold is loaded only', async () => {
	const test = openTestInbox();
	const receipt_id = keepReceipt(test, '20260131010000000-abababab');
	const sender = { inbox: test.inbox, source };
	const status = await receiptStatus(sender, fixture.warehouse, test.dir, receipt_id);
	expect(status).toMatchObject({ state: 'loaded', snapshot_id: null });
});

test.each(['cd'.repeat(16), 'x', '../../CURRENT', ''])('there is no receipt "%s"', async (id) => {
	const { dir, inbox } = openTestInbox();
	const asked = receiptStatus({ inbox, source }, fixture.warehouse, dir, id);
	await expect(asked).rejects.toMatchObject({ status: 404 });
});

test('a receipt is nobody else’s', async () => {
	const test = openTestInbox();
	const receipt_id = keepReceipt(test, 't01');
	const other = { inbox: test.inbox, source: { ...source, source_id: 'another-source' } };
	const asked = receiptStatus(other, fixture.warehouse, test.dir, receipt_id);
	await expect(asked).rejects.toMatchObject({ status: 404 });
});
