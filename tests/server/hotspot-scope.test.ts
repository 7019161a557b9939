import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { digestHotspots } from '#lib/server/queries/hotspots/digest-hotspots.ts';
import { hotspotById } from '#lib/server/queries/hotspots/hotspot-by-id.ts';
import { hotspotList } from '#lib/server/queries/hotspots/hotspot-list.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const WASTE = 'a20260302-16702-env.waste';
const NOISE = 'a20260316-20242-env.noise';
/** NOISE has left 26326 in province 75, and is said to recur of and to have joined one in province 40. */
const MOVED_ON = `
	delete from fct_hotspot_place
	where hotspot_id = '${NOISE}' and week_on = '2026-03-23' and commune_code = '26326';
	update fct_hotspot_week set commune_count = 1
	where hotspot_id = '${NOISE}' and week_on = '2026-03-23';
	update fct_hotspot set recurs_of = '${WASTE}', merged_into = '${WASTE}'
	where hotspot_id = '${NOISE}';
`;

const of = (province_code: string): Viewer => ({ ...LOCAL_ANALYST, province_code });

describe('a viewer of one province', () => {
	const fixture = withFixture(MOVED_ON);

	test('does not learn what is counted where a hotspot has moved to', async () => {
		const view = await viewOf(fixture.warehouse);
		const idsOf = (rows: readonly { hotspot_id: string }[]) =>
			rows.map(({ hotspot_id }) => hotspot_id);
		expect(idsOf(await hotspotList(fixture.warehouse, of('75'), view))).not.toContain(NOISE);
		expect(await hotspotById(fixture.warehouse, of('75'), NOISE)).toBeNull();
		expect(
			idsOf(await digestHotspots(fixture.warehouse, of('75'), view, '2026-03-23'))
		).not.toContain(NOISE);
		expect(idsOf(await digestHotspots(fixture.warehouse, of('75'), view, '2026-03-16'))).toContain(
			NOISE
		);
		expect(idsOf(await hotspotList(fixture.warehouse, of('48'), view))).toContain(NOISE);
	});

	test('is not told of a hotspot elsewhere by the one that came after it', async () => {
		const own = await hotspotById(fixture.warehouse, of('48'), NOISE);
		expect(own).toMatchObject({ recurs_of: null, merged_into: null });
		const whole = await hotspotById(fixture.warehouse, LOCAL_ANALYST, NOISE);
		expect(whole).toMatchObject({ recurs_of: WASTE, merged_into: WASTE });
	});
});
