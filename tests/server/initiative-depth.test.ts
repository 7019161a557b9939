import { expect, test } from 'vitest';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { publishedGroups, scoreGroups } from '#lib/server/page/initiative-gaps.ts';
import { shownTrees } from '#lib/server/page/shown-trees.ts';
import { duplicateNames } from '#lib/server/queries/initiatives/duplicate-names.ts';
import { gapByGroup, gapPlaces } from '#lib/server/queries/initiatives/gap-score.ts';
import { recognitionSteps } from '#lib/server/queries/initiatives/recognition-steps.ts';
import { registerNames } from '#lib/server/queries/initiatives/register-names.ts';
import { replicationLinks } from '#lib/server/queries/initiatives/replication-links.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

// Counted by hand from tests/fixtures/snapshot/initiatives.csv.
const fixture = withFixture();
const viewer = LOCAL_ANALYST;
const whole = { from: '2025-01-06', to: '2026-04-06' };

test('no step of recognition is larger than the one before, and what leaves adds up', async () => {
	const view = await viewOf(fixture.warehouse);
	const steps = await recognitionSteps(fixture.warehouse, viewer, view);
	expect(steps).toMatchObject({
		initiative_count: 7,
		recognised_count: 4,
		not_recognised_count: 1
	});
	const { registered_count, assessed_count, recognised_count, replicated_count } = steps;
	const counts = [7, registered_count, assessed_count, recognised_count, replicated_count];
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	expect(registered_count - assessed_count).toBe(
		steps.ended_before_assessment_count + steps.waiting_assessment_count
	);
	expect(assessed_count - recognised_count).toBe(
		steps.not_recognised_count + steps.ended_before_decision_count + steps.waiting_decision_count
	);
});

test('copies hang below what the register says they were copied from', async () => {
	const view = await viewOf(fixture.warehouse);
	const links = await replicationLinks(fixture.warehouse, viewer, view);
	const { trees, totals } = shownTrees(links);
	expect(totals).toMatchObject({ originals: 1, copies: 2 });
	expect(trees.map(({ id, reach }) => [id, reach])).toEqual([['i01', 2]]);
});

test('names are found however they are written, in one dataset and scope', async () => {
	const ask = (who: Viewer, dataset: 'example' | 'press') =>
		registerNames(fixture.warehouse, who, dataset, { names: [], ids: ['i01', 'p01'] });
	expect((await ask(viewer, 'example')).map((row) => row.initiative_id)).toEqual(['i01']);
	expect((await ask(viewer, 'press')).map((row) => row.initiative_id)).toEqual(['p01']);
	expect(await ask({ ...viewer, province_code: '01' }, 'example')).toEqual([]);
});

test('pairs of one commune and year alone are called duplicates', async () => {
	const view = await viewOf(fixture.warehouse);
	const pairs = await duplicateNames(fixture.warehouse, viewer, view);
	for (const { initiative_id, other_id, similarity, is_same } of pairs) {
		expect(initiative_id < other_id).toBe(true);
		expect(is_same || similarity >= 0.93).toBe(true);
	}
});

test('parts of the gap add up to their wholes, and listed places have five unanswered or more', async () => {
	const view = await viewOf(fixture.warehouse, 'dataset=example');
	const groups = await gapByGroup(fixture.warehouse, viewer, view, whole);
	const sum = (of: 'feedback_count' | 'initiative_count') =>
		groups.reduce((total, row) => total + row[of], 0);
	for (const { feedback_total, initiative_total } of groups)
		expect([sum('feedback_count'), sum('initiative_count')]).toEqual([
			feedback_total,
			initiative_total
		]);
	const places = await gapPlaces(fixture.warehouse, viewer, view, whole, 20);
	for (const { open_count } of places) expect(open_count).toBeGreaterThanOrEqual(5);
});

const group = (issue_group: string, feedback_count: number, initiative_count: number) => ({
	...{ issue_group, name_vi: issue_group, name_en: issue_group, feedback_count, initiative_count },
	...{ open_count: 0, feedback_total: 0, initiative_total: 0 }
});
const groupsOf = (rows: ReturnType<typeof group>[]) => {
	const feedback_total = rows.reduce((sum, row) => sum + row.feedback_count, 0);
	const initiative_total = rows.reduce((sum, row) => sum + row.initiative_count, 0);
	return rows.map((row) => ({ ...row, feedback_total, initiative_total }));
};

test('the gap is the difference of the shares, the widest first, with an interval around it', () => {
	const scored = scoreGroups(groupsOf([group('env', 20, 30), group('land', 80, 10)]));
	expect(scored.map(({ issue_group, gap }) => [issue_group, gap])).toEqual([
		['land', 0.8 - 0.25],
		['env', 0.2 - 0.75]
	]);
	for (const { gap, interval } of scored) {
		expect(interval?.low).toBeLessThan(gap ?? NaN);
		expect(interval?.high).toBeGreaterThan(gap ?? NaN);
	}
});

test('below 30 texts or 30 initiatives no gap is given', () => {
	expect(scoreGroups(groupsOf([group('land', 200, 29)]))[0]?.gap).toBeNull();
	expect(scoreGroups(groupsOf([group('land', 29, 200)]))[0]?.gap).toBeNull();
});

test('a leader sees no group with a small cell, nor one from which it could be worked out', () => {
	const scored = scoreGroups(
		groupsOf([group('env', 3, 30), group('land', 80, 10), group('sec', 40, 5)])
	);
	const shown = publishedGroups(scored).filter(({ feedback_count }) => feedback_count !== null);
	expect(shown.map(({ issue_group }) => issue_group)).toEqual(['land']);
});
