import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { auditSnapshot } from '#pipelines/audit.ts';
import { buildFixtureSnapshot } from '../../support/fixture-snapshot.ts';
import { temporaryDir } from '../../support/open-fixture.ts';

const dir = temporaryDir();
afterAll(() => rmSync(dir, { recursive: true }));

const WASTE = 'a20260302-16702-env.waste';
const ofWaste = `where hotspot_id = '${WASTE}'`;
let stamp = 0;
const faultsOf = async (change: string) => {
	stamp += 1;
	const name = `20260401T01${String(stamp).padStart(4, '0')}Z`;
	return auditSnapshot(await buildFixtureSnapshot(dir, name, change));
};

test('hotspots that are in order pass the audit', async () => {
	expect(await faultsOf('select 1')).toEqual([]);
});

test.each([
	['a week without a state', `delete from fct_hotspot_week ${ofWaste} and week_on = '2026-03-16'`],
	['a later week than its last', `update fct_hotspot set last_week_on = '2026-03-16' ${ofWaste}`],
	[
		'an alert below the threshold',
		`update fct_hotspot_week set score = 1 ${ofWaste} and is_flagged`
	],
	[
		'an alert from few reports',
		`update fct_hotspot_week set observed = 4 ${ofWaste} and is_flagged`
	],
	['communes that add up to another sum', `update fct_hotspot_place set observed = 1 ${ofWaste}`],
	['a commune less', `delete from fct_hotspot_place ${ofWaste} and commune_code = '16690'`],
	['its own heir', `update fct_hotspot set merged_into = hotspot_id ${ofWaste}`],
	['an heir that is unknown', `update fct_hotspot set merged_into = 'nobody' ${ofWaste}`],
	['an issue that is unknown', `update fct_hotspot set issue = 'env.nothing' ${ofWaste}`],
	['a name given twice', `insert into fct_hotspot select * from fct_hotspot ${ofWaste}`]
])('a hotspot with %s stops the publish', async (_, change) => {
	const failures = await faultsOf(change);
	expect(failures).toContainEqual(
		expect.objectContaining({ audit: 'hotspot-contradicts-itself', example_key: WASTE })
	);
});
