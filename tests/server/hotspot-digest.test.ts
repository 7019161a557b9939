import { expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { hotspotDigest } from '#lib/server/page/hotspot-digest.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

/** Fourteen more alerts, each new in its week, the first the best. */
const MANY = ['hotspot', 'hotspot_week', 'hotspot_place']
	.map(
		(table) => `
	insert into fct_${table} by name
	select row_of.* replace (row_of.hotspot_id || '-' || lpad(i::varchar, 2, '0') as hotspot_id
		${table === 'hotspot' ? `, date '2026-03-23' as flagged_week_on` : ''}
		${table === 'hotspot_week' ? ', 100 - i as score' : ''})
	from fct_${table} as row_of, range(14) as copies (i)
	where row_of.hotspot_id = 'a20260302-16702-env.waste';`
	)
	.join('\n');

const fixture = withFixture(MANY);

test('a digest has as many alerts and changes as one sheet holds, the best first, and counts the rest', async () => {
	const asking = {
		warehouse: fixture.warehouse,
		viewer: LOCAL_ANALYST,
		view: await viewOf(fixture.warehouse)
	};
	const order = { budget: 2, week: '2026-03-23', today: '2026-03-30' } as const;
	const digest = await hotspotDigest(asking, order);
	expect(digest?.alerts.map(({ hotspot }) => hotspot.score)).toEqual(
		Array.from({ length: 9 }, (_, i) => 100 - i)
	);
	// Waste, noise and fourteen more; compensation is below the threshold.
	expect(digest).toMatchObject({ alert_count: 16, watched_count: 1, handled_count: 0 });
	expect(digest?.changes).toHaveLength(12);
	expect(digest?.change_count).toBe(15);
});
