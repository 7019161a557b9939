import { expect, test } from 'vitest';
import { LOCAL_ANALYST as viewer } from '#lib/domain/viewer.ts';
import { isSettlementKnown } from '#lib/server/page/settlement-known.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const none = { answered_count: 0, resolved_count: 0 };
const asking = async (search: string) => {
	const { warehouse } = fixture;
	return { warehouse, viewer, view: await viewOf(warehouse, search) };
};

test('a place without answers is told apart from data without any', async () => {
	expect(await isSettlementKnown(await asking('commune=16681'), none)).toBe(true);
	expect(await isSettlementKnown(await asking('dataset=press'), none)).toBe(false);
});
