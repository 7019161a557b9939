import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { reviewCounts } from '#lib/server/queries/feedback/review-counts.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir, viewOf } from '../support/open-fixture.ts';

const FROM = '2026-03-01';
/** What `retain` leaves of a snapshot. */
const RETAINED = `update fct_feedback
	set text_redacted = '', text_folded = '', explanation = '{"issue":[],"sentiment":[]}'
	where received_on < date '${FROM}';
	update meta_snapshot set texts_from = date '${FROM}';`;
const NOBODY = { disputed: [], own: [], others: [] };
const viewer = LOCAL_ANALYST;

const dirs = [temporaryDir(), temporaryDir()] as const;
const hosts: WarehouseHost[] = [];
const leases: WarehouseLease[] = [];
beforeAll(async () => {
	for (const [index, change] of ['', RETAINED].entries()) {
		const dir = dirs[index] ?? '';
		await buildFixtureSnapshot(dir, '20260401T010000Z', change);
		const host = await openHost(dir);
		hosts.push(host);
		leases.push(await host.lease());
	}
}, 60_000);
afterAll(async () => {
	for (const lease of leases) lease.release();
	for (const host of hosts) await host.close();
	for (const dir of dirs) removeDir(dir);
});

/** What pages show of the whole time, and of its last month, before and after texts have left. */
async function seen(index: number, search: string) {
	const lease = leases[index];
	if (!lease) throw new Error('there is no snapshot');
	const view = await viewOf(lease, search);
	const newest = await feedbackTexts(lease, viewer, view);
	const review = await feedbackTexts(
		lease,
		viewer,
		await viewOf(lease, `${search}&order=review`),
		NOBODY
	);
	const { unlabelled_count } = await reviewCounts(lease, viewer, view, NOBODY);
	const days = [...newest.rows, ...review.rows].map(({ received_on }) => received_on);
	const { n } = await feedbackFigures(lease, viewer, view);
	return { n, total: newest.total, unlabelled_count, days, review: review.rows.length };
}

test('feedback whose text has left is in every count, and in no list of texts', async () => {
	const whole = 'from=2025-12-29&to=2026-03-29';
	const [before, after] = [await seen(0, whole), await seen(1, whole)];
	expect(before.days.some((day) => day < FROM)).toBe(true);
	expect(after.n).toBe(before.n);
	expect(after.days.every((day) => day >= FROM)).toBe(true);
	expect(after.total).toBeLessThan(before.total);
	expect(after.total).toBe(after.unlabelled_count);
	expect(after.total).toBe(after.review);
});

test('a period of which every text is there looks as before', async () => {
	const last = `from=${FROM}&to=2026-03-29`;
	expect(await seen(1, last)).toEqual(await seen(0, last));
});
