import { afterAll, beforeAll } from 'vitest';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';
import { buildFixtureSnapshot } from './fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir } from './open-fixture.ts';

interface Fixture {
	dir: string;
	host: WarehouseHost;
	warehouse: WarehouseLease;
}

/**
 * Opens the fixture snapshot for the tests of one file and closes it after them.
 * @param change SQL that changes it before
 */
export function withFixture(change = ''): Fixture {
	const fixture = { dir: temporaryDir() } as Fixture;
	beforeAll(async () => {
		await buildFixtureSnapshot(fixture.dir, undefined, change);
		fixture.host = await openHost(fixture.dir);
		fixture.warehouse = await fixture.host.lease();
	});
	afterAll(async () => {
		fixture.warehouse.release();
		await fixture.host.close();
		removeDir(fixture.dir);
	});
	return fixture;
}
