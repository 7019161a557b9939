import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { hotspotPlaces } from '#lib/server/queries/hotspots/hotspot-places.ts';
import type { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import { openHost, removeDir, temporaryDir } from '../support/open-fixture.ts';

const WASTE = 'a20260302-16702-env.waste';
/** As where the tone alone fired: the reports are taken as they came. */
const AS_TONE = `
	update fct_hotspot_place set expected = observed where hotspot_id = '${WASTE}' and is_member;
`;
const dir = temporaryDir();
let host: WarehouseHost;
let warehouse: WarehouseLease;
beforeAll(async () => {
	await buildFixtureSnapshot(dir, undefined, AS_TONE);
	host = await openHost(dir);
	warehouse = await host.lease();
});
afterAll(() => {
	warehouse.release();
	host.close();
	removeDir(dir);
});

test('a leader does not read a hidden count in what is usual of it', async () => {
	const usual = async (role: 'leader' | 'analyst') =>
		(await hotspotPlaces(warehouse, { ...LOCAL_ANALYST, role }, WASTE)).map(
			({ expected }) => expected
		);
	expect(await usual('leader')).toEqual([null, null, 1]);
	expect(await usual('analyst')).toEqual([17, 3, 1]);
});
