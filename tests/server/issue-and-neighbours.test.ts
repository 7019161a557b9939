import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST as viewer } from '#lib/domain/viewer.ts';
import { similarInitiatives } from '#lib/server/page/similar-initiatives.ts';
import type { FeedbackCommune } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { issueOutcomes } from '#lib/server/queries/initiatives/issue-outcomes.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

// Counted by hand from tests/fixtures/snapshot/outcomes.csv and initiatives.csv.
const fixture = withFixture();

describe('what initiatives on an issue report', () => {
	test('is summed within indicator, unit and evidence, and only of that issue', async () => {
		const view = await viewOf(fixture.warehouse, 'issue=env.waste&dataset=example');
		expect(await issueOutcomes(fixture.warehouse, viewer, view)).toEqual([
			{
				...{ indicator: 'households_sorting_waste', unit: 'households', n: 2, total: 200 },
				evidence: 'self_reported'
			},
			{
				...{ indicator: 'households_sorting_waste', unit: 'households', n: 1, total: 75 },
				evidence: 'verified'
			}
		]);
	});

	test('is nothing where no initiative addresses it', async () => {
		const view = await viewOf(fixture.warehouse, 'issue=infra.road&dataset=example');
		expect(await issueOutcomes(fixture.warehouse, viewer, view)).toEqual([]);
	});
});

describe('initiatives of communes of about the same volume', () => {
	const commune = (code: string, n: number): FeedbackCommune => ({
		...{ code, province_code: '40', name_vi: code, name_en: code, type: 'xa' },
		...{ full_name_vi: code, full_name_en: code, longitude: null, latitude: null },
		...{ n, negative_count: 0, neutral_count: 0, positive_count: 0, unsure_count: 0 },
		...{ sentiment_known_count: 0, counted_count: n, due_count: 0, answered_count: 0 },
		...{ answered_on_time_count: 0, resolved_count: 0, open_count: 0 }
	});
	const waste = { issue: 'env.waste', name_vi: 'Rác', name_en: 'Waste', negative_count: 9 };
	const noise = { ...waste, issue: 'env.noise', negative_count: 6 };
	const communes = [commune('16702', 20), commune('16681', 18)];

	test('are those of others on the issue that goes worst, never the commune’s own', async () => {
		const view = await viewOf(fixture.warehouse, 'dataset=example');
		const asking = { warehouse: fixture.warehouse, viewer, view };
		const found = await similarInitiatives(asking, [noise, waste], communes, '16702');
		expect(found?.issue.issue).toBe('env.waste');
		expect(found?.rows.map((row) => row.initiative_id)).toEqual(['i02']);
	});

	test('are not looked for where no issue has five negative reports', async () => {
		const view = await viewOf(fixture.warehouse, 'dataset=example');
		const asking = { warehouse: fixture.warehouse, viewer, view };
		const few = [{ ...waste, negative_count: 4 }];
		expect(await similarInitiatives(asking, few, communes, '16702')).toBeNull();
	});
});
