import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { settlementFigures } from '#lib/server/queries/settlement/settlement-figures.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { snapshotDigest } from '#pipelines/store/snapshot-digest.ts';
import { hasUnpublished } from '#pipelines/unpublished.ts';
import { feedback, step } from '../pipelines/store/rows.ts';
import { reference } from '../pipelines/store/small-reference.ts';
import {
	emptyWarehouse,
	loadFeedback,
	loadRows,
	openEmptyStore
} from '../pipelines/store/store-fixture.ts';
import { openHost, viewOf } from '../support/open-fixture.ts';

/** What the release before wrote: no rollups of settlement, a version of its own, a digest that fits. */
async function makeOlder(dir: string, file: string): Promise<void> {
	const instance = await DuckDBInstance.create(file);
	const connection = await instance.connect();
	await connection.run('drop table agg_settlement_day; drop table agg_settlement_commune_day');
	await connection.run('update meta_snapshot set schema_version = schema_version - 1');
	connection.closeSync();
	instance.closeSync();
	const name = `20250501T000000000Z-${await snapshotDigest(file)}.duckdb`;
	renameSync(file, path.join(dir, 'snapshots', name));
	writeFileSync(path.join(dir, 'CURRENT'), `${name}\n`);
}

test('a snapshot of the release before is refused with what to do, and doing it mends it', async () => {
	const dir = emptyWarehouse();
	const store = await openEmptyStore(dir);
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a'), feedback('b')]);
	await loadRows(store, { batch_id: 'two', entity: 'status_event' }, [
		step('a', '2025-04-02T08:00:00+07:00', 'resolved')
	]);
	const { path: file } = await publishSnapshot(store, { reference });
	await makeOlder(dir, file);
	expect(readdirSync(path.join(dir, 'snapshots'))).toHaveLength(1);

	const host = await openHost(dir);
	onTestFinished(() => host.close());
	const refused = await host.lease();
	expect(refused.snapshot_id).toBeNull();
	expect(refused.trouble?.vi).toContain('không đúng phiên bản');
	expect(refused.trouble?.en).toContain('Run “npm run pipeline -- publish”');
	refused.release();

	// so that loading, too, publishes anew after an upgrade
	expect(await hasUnpublished(store)).toBe(true);
	await publishSnapshot(store, { reference });
	expect(await hasUnpublished(store)).toBe(false);
	await host.refresh();
	const mended = await host.lease();
	onTestFinished(() => mended.release());
	expect(mended.trouble).toBeNull();
	const view = await viewOf(mended, 'from=2025-04-01&to=2025-04-30');
	expect(await settlementFigures(mended, LOCAL_ANALYST, view)).toMatchObject({
		counted_count: 2,
		resolved_count: 1
	});
});
