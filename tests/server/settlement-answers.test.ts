import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { ageing } from '#lib/server/queries/settlement/ageing.ts';
import { closingReasons } from '#lib/server/queries/settlement/closing-reasons.ts';
import { deadlinesByBasis } from '#lib/server/queries/settlement/deadlines-by-basis.ts';
import { medianResolution } from '#lib/server/queries/settlement/median-resolution.ts';
import { responseQuality } from '#lib/server/queries/settlement/response-quality.ts';
import { satisfaction } from '#lib/server/queries/settlement/satisfaction.ts';
import { settlementFigures } from '#lib/server/queries/settlement/settlement-figures.ts';
import { takingUp } from '#lib/server/queries/settlement/taking-up.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

// Every number below was counted by hand from tests/fixtures/snapshot/feedback.csv.
const fixture = withFixture();
const viewer = LOCAL_ANALYST;
const SINCE_OCTOBER = 'from=2025-10-01&to=2026-03-31';
const view = (search = '') => viewOf(fixture.warehouse, search);

describe('settlementFigures', () => {
	test('tells answered, resolved, on time, late, refused and reopened apart, each with its whole', async () => {
		expect(await settlementFigures(fixture.warehouse, viewer, await view())).toEqual({
			counted_count: 18,
			due_count: 14,
			no_deadline_count: 1,
			answered_due_count: 8,
			resolved_count: 3,
			confirmed_count: 1,
			resolved_on_time_count: 2,
			late_count: 0,
			late_extended_count: 1,
			late_paused_count: 0,
			overdue_count: 5,
			answered_only_count: 4,
			ended_count: 4,
			refused_count: 1,
			passed_on_count: 0,
			no_action_count: 0,
			ever_resolved_count: 4,
			reopened_count: 1
		});
	});

	test('counts passing on apart from refusing', async () => {
		const figures = await settlementFigures(fixture.warehouse, viewer, await view(SINCE_OCTOBER));
		expect(figures).toMatchObject({ refused_count: 1, passed_on_count: 1, ended_count: 7 });
	});

	test('agrees with the figures that pages show already', async () => {
		const settled = await settlementFigures(fixture.warehouse, viewer, await view());
		const { closed_unresolved_count, ...shown } = await feedbackFigures(
			fixture.warehouse,
			viewer,
			await view()
		);
		for (const key of ['counted_count', 'due_count', 'resolved_count', 'confirmed_count'] as const)
			expect(settled[key]).toBe(shown[key]);
		const { refused_count, passed_on_count, no_action_count } = settled;
		expect(refused_count + passed_on_count + no_action_count).toBe(closed_unresolved_count);
	});
});

test('closingReasons names the reason, and says where none was given', async () => {
	const rows = await closingReasons(fixture.warehouse, viewer, await view(SINCE_OCTOBER));
	expect(rows).toEqual([
		{ status: 'out_of_jurisdiction', code: null, name_vi: null, name_en: null, n: 1 },
		{
			status: 'rejected',
			code: 'content_unclear',
			name_vi: 'Nội dung không rõ',
			name_en: 'The content is unclear',
			n: 1
		}
	]);
});

test('ageing gives every span, empty ones too, with those overdue', async () => {
	const rows = await ageing(fixture.warehouse, viewer, await view());
	expect(rows.map((row) => [row.age, row.open_count, row.overdue_count])).toEqual([
		['0-7', 0, 0],
		['8-30', 4, 1],
		['31-90', 5, 4],
		['90+', 0, 0]
	]);
	const recent = await ageing(fixture.warehouse, viewer, await view(SINCE_OCTOBER));
	expect(recent[0]).toEqual({ age: '0-7', open_count: 2, overdue_count: 0 });
});

test('medianResolution is the Kaplan–Meier median with unresolved cases censored', async () => {
	const hotline = await view(`${SINCE_OCTOBER}&channel=hotline_1022`);
	// resolved after 3, 4, 5, 20 days; seen unresolved at 1, 8, 41, 50: 6/7 · 5/6 · 4/5 · 2/3 = 0.381 at 20
	expect(await medianResolution(fixture.warehouse, viewer, hotline)).toMatchObject({
		median: 20,
		n: 8,
		ended_count: 4
	});
	expect(await medianResolution(fixture.warehouse, viewer, await view())).toMatchObject({
		median: null
	});
});

test('responseQuality counts each mark of the answers that have all three', async () => {
	expect(await responseQuality(fixture.warehouse, viewer, await view())).toEqual({
		answered_count: 8,
		marked_count: 6,
		evidence_count: 4,
		legal_basis_count: 5,
		next_step_count: 2,
		quality_mean: expect.closeTo(3.65 / 6, 9)
	});
});

test('satisfaction stands beside how many of the resolved were rated', async () => {
	expect(await satisfaction(fixture.warehouse, viewer, await view())).toEqual({
		rated_count: 6,
		satisfaction_mean: 23 / 6,
		dissatisfied_count: 1,
		neutral_count: 1,
		satisfied_count: 4,
		resolved_count: 3,
		rated_resolved_count: 3
	});
	const unrated = await satisfaction(fixture.warehouse, viewer, await view('issue=env.noise'));
	expect(unrated).toMatchObject({ rated_count: 1, resolved_count: 1 });
});

test('deadlinesByBasis tells what the agency, the law and our default set apart', async () => {
	const rows = await deadlinesByBasis(fixture.warehouse, viewer, await view());
	expect(rows.map((row) => Object.values(row))).toEqual([
		['agency', 2, 1, 1, 1, 0, 0],
		['law', 2, 2, 0, 0, 0, 2],
		['assumed', 13, 11, 5, 1, 1, 3],
		['none', 1, 0, 0, 0, 0, 0]
	]);
});

test('takingUp counts who was taken in and accepted on time, of those with such a term', async () => {
	expect(await takingUp(fixture.warehouse, viewer, await view())).toEqual({
		receive_due_count: 3,
		received_on_time_count: 1,
		receive_overdue_count: 1,
		accept_due_count: 2,
		accepted_on_time_count: 1,
		declined_on_time_count: 0,
		accept_overdue_count: 0,
		accept_unrecorded_count: 0
	});
});

test('an empty period has counts of 0 and no means', async () => {
	const empty = await view('from=2024-01-01&to=2024-01-31');
	expect((await settlementFigures(fixture.warehouse, viewer, empty)).counted_count).toBe(0);
	expect((await satisfaction(fixture.warehouse, viewer, empty)).satisfaction_mean).toBeNull();
	expect(await closingReasons(fixture.warehouse, viewer, empty)).toEqual([]);
	expect(await ageing(fixture.warehouse, viewer, empty)).toHaveLength(4);
});
