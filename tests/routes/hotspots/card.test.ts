import { expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { withFixture } from '../../support/with-fixture.ts';
import { load } from '../../../src/routes/hotspots/[id]/+page.server.ts';

const fixture = withFixture();

test('a card knows how the list was looked at, so that it leads back there', async () => {
	const id = 'a20260302-16702-env.waste';
	const search = 'province=40&budget=5&state=growing&lane=joint';
	const event = {
		url: new URL(`http://localhost/hotspots/${id}?${search}`),
		locals: { viewer: LOCAL_ANALYST, warehouse: fixture.warehouse, lang: 'vi' },
		...{ params: { id }, cookies: { get: () => undefined }, isDataRequest: false }
	};
	expect(await load(event as unknown as Parameters<typeof load>[0])).toMatchObject({
		chosen: { budget: 5, state: ['growing'], lane: ['joint'] },
		view: { filters: { province: '40' } },
		scene: { view: search, back: 'card' }
	});
});
