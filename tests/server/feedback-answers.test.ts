import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { companionIssues } from '#lib/server/queries/feedback/companion-issues.ts';
import { feedbackByChannel } from '#lib/server/queries/feedback/feedback-by-channel.ts';
import {
	feedbackByCommune,
	topCommunes
} from '#lib/server/queries/feedback/feedback-by-commune.ts';
import {
	feedbackByIssue,
	feedbackByIssueGroup
} from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { feedbackByKind } from '#lib/server/queries/feedback/feedback-by-kind.ts';
import { feedbackByProvince } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { feedbackByStatus } from '#lib/server/queries/feedback/feedback-by-status.ts';
import { feedbackByWeek } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { medianWait } from '#lib/server/queries/feedback/median-wait.ts';
import { risingIssues } from '#lib/server/queries/feedback/rising-issues.ts';
import { unansweredIssues } from '#lib/server/queries/feedback/unanswered-issues.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

// Every number below was counted by hand from tests/fixtures/snapshot/feedback.csv.
const fixture = withFixture();
const viewer = LOCAL_ANALYST;

describe('feedbackFigures', () => {
	test('counts the period’s feedback, the settled and the waiting', async () => {
		const view = await viewOf(fixture.warehouse);
		expect(await feedbackFigures(fixture.warehouse, viewer, view)).toEqual({
			n: 20,
			negative_count: 11,
			neutral_count: 4,
			positive_count: 3,
			unsure_count: 2,
			serious_count: 2,
			counted_count: 18,
			due_count: 14,
			assumed_due_count: 11,
			no_deadline_count: 1,
			answered_count: 8,
			answered_due_count: 8,
			answered_on_time_count: 6,
			resolved_count: 3,
			confirmed_count: 1,
			open_count: 9,
			open_overdue_count: 5,
			open_over_30_count: 5,
			closed_unresolved_count: 1,
			unknown_status_count: 1,
			rated_count: 6,
			satisfaction_mean: 23 / 6,
			quality_known_count: 6,
			quality_mean: expect.closeTo(3.65 / 6, 9)
		});
	});

	test('counts another period with the same filters', async () => {
		const view = await viewOf(fixture.warehouse);
		const before = await feedbackFigures(
			fixture.warehouse,
			viewer,
			view,
			view.comparison ?? view.period
		);
		expect(before).toMatchObject({ n: 5, negative_count: 3, answered_count: 4, resolved_count: 2 });
	});

	test('never mixes datasets', async () => {
		const view = await viewOf(fixture.warehouse, 'dataset=example');
		const figures = await feedbackFigures(fixture.warehouse, viewer, view);
		expect(figures).toMatchObject({ n: 3, negative_count: 1 });
	});

	test.each([
		['province=40', 8],
		['commune=16702', 5],
		['issue=env.waste', 7],
		['issue=env.noise&issue=env.waste', 10],
		['group=land', 3],
		['field=economy', 3],
		['channel=city_app', 4],
		['kind=praise', 2],
		['sentiment=unsure', 2],
		['sentiment=negative&sentiment=unsure', 13],
		['status=received', 4],
		['q=rac', 7],
		['q=RÁC&sentiment=negative', 7],
		['from=2026-01-13&to=2026-01-13', 1],
		['from=2026-03-30', 2],
		['province=48&channel=city_app&sentiment=negative', 2]
	])('keeps what ?%s keeps', async (search, n) => {
		const view = await viewOf(fixture.warehouse, search);
		expect((await feedbackFigures(fixture.warehouse, viewer, view)).n).toBe(n);
	});
});

describe('medianWait', () => {
	test('is the Kaplan–Meier median with waiting cases censored', async () => {
		const view = await viewOf(fixture.warehouse, 'issue=env.waste');
		// 3 answered of 6: days 3, 16, 20; still waiting at 8, 22, 41: 5/6 · 3/4 · 2/3 = 0.417 at day 20
		expect(await medianWait(fixture.warehouse, viewer, view)).toMatchObject({
			median: 20,
			n: 6,
			ended_count: 3
		});
	});

	test('is not told when more than half still wait', async () => {
		const view = await viewOf(fixture.warehouse);
		const wait = await medianWait(fixture.warehouse, viewer, view);
		expect(wait).toMatchObject({ median: null, n: 18, ended_count: 8 });
	});
});

describe('feedbackByWeek', () => {
	test('lists every week of the period, empty ones with 0', async () => {
		const view = await viewOf(fixture.warehouse);
		const weeks = await feedbackByWeek(fixture.warehouse, viewer, view);
		expect(weeks.map((week) => week.n)).toEqual([2, 2, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3]);
		expect(weeks[0]?.received_week).toBe('2025-12-29');
		expect(weeks.some((week) => week.is_partial)).toBe(false);
	});

	test('marks weeks that the data or the period cut', async () => {
		const view = await viewOf(fixture.warehouse, 'from=2026-03-17&to=2026-03-31');
		const weeks = await feedbackByWeek(fixture.warehouse, viewer, view);
		expect(weeks.map((week) => [week.received_week, week.n, week.is_partial])).toEqual([
			['2026-03-16', 0, true],
			['2026-03-23', 3, false],
			['2026-03-30', 2, true]
		]);
	});
});

describe('feedback by place', () => {
	test('lists provinces without feedback, and leaves unplaced feedback out', async () => {
		const view = await viewOf(fixture.warehouse, 'issue=admin.online');
		const rows = await feedbackByProvince(fixture.warehouse, viewer, view);
		expect(rows.map((row) => [row.code, row.n])).toEqual([
			['40', 1],
			['48', 1],
			['75', 0]
		]);
	});

	test('lists every commune of the province, with its point', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await feedbackByCommune(fixture.warehouse, viewer, view, '40');
		expect(rows).toHaveLength(130);
		expect(rows.filter((row) => row.n > 0).map((row) => [row.code, row.n])).toEqual([
			['16681', 1],
			['16690', 1],
			['16702', 5]
		]);
		const known = rows.find((row) => row.code === '16702');
		expect(known).toMatchObject({ negative_count: 5, sentiment_known_count: 5, due_count: 4 });
		expect(known?.longitude).toBeTypeOf('number');
	});

	test('puts the communes with most negative feedback first', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await topCommunes(fixture.warehouse, viewer, view, 2);
		expect(rows.map((row) => [row.code, row.negative_count])).toEqual([
			['16702', 5],
			['20242', 2]
		]);
	});
});

describe('feedback by issue', () => {
	test('stands beside the comparison period', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await feedbackByIssue(fixture.warehouse, viewer, view);
		expect(rows[0]).toMatchObject({ issue: 'env.waste', issue_group: 'env', n: 7, previous_n: 1 });
		const noise = rows.find((row) => row.issue === 'env.noise');
		expect(noise).toMatchObject({
			n: 3,
			negative_count: 2,
			previous_n: 2,
			previous_negative_count: 1
		});
	});

	test('has no previous counts without a comparison', async () => {
		const view = await viewOf(fixture.warehouse, 'compare=none');
		const [first] = await feedbackByIssue(fixture.warehouse, viewer, view);
		expect(first).toMatchObject({ previous_n: null, previous_negative_count: null });
	});

	test('adds up by group', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await feedbackByIssueGroup(fixture.warehouse, viewer, view);
		expect(rows.map((row) => [row.issue_group, row.n, row.previous_n])).toEqual([
			['env', 10, 3],
			['admin', 5, 1],
			['land', 3, 1],
			['movement', 1, 0],
			['other', 1, 0]
		]);
	});

	test('calls no issue rising on fewer than 30 texts', async () => {
		const view = await viewOf(fixture.warehouse);
		expect(await risingIssues(fixture.warehouse, viewer, view, 5)).toEqual([]);
	});

	test('puts the issue with most cases open over 30 days first', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await unansweredIssues(fixture.warehouse, viewer, view, 2);
		expect(rows.map((row) => [row.issue, row.open_over_30_count, row.open_count])).toEqual([
			['land.compensation', 2, 2],
			['env.waste', 1, 3]
		]);
	});

	test('names the issues that the same texts also speak of', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await companionIssues(fixture.warehouse, viewer, view, 'land.compensation');
		expect(rows.map((row) => [row.issue, row.n])).toEqual([['land.clearance', 1]]);
	});
});

test('feedback by channel, kind and status adds up to the period', async () => {
	const view = await viewOf(fixture.warehouse);
	const channels = await feedbackByChannel(fixture.warehouse, viewer, view);
	const kinds = await feedbackByKind(fixture.warehouse, viewer, view);
	const statuses = await feedbackByStatus(fixture.warehouse, viewer, view);
	expect(channels[0]).toMatchObject({ code: 'hotline_1022', name_vi: 'Tổng đài 1022', n: 7 });
	expect(statuses[0]).toMatchObject({ code: 'answered', status_class: 'answered', n: 5 });
	expect(statuses.find((row) => row.code === null)?.n).toBe(1);
	for (const rows of [channels, kinds, statuses]) {
		expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(20);
	}
});

describe('feedbackTexts', () => {
	test('gives the newest first with names, label and the words that decided', async () => {
		const view = await viewOf(fixture.warehouse);
		const { rows, total } = await feedbackTexts(fixture.warehouse, viewer, view);
		expect(total).toBe(20);
		expect(rows[0]).toMatchObject({
			feedback_id: 'a20',
			received_on: '2026-03-29',
			province_name_vi: 'Đồng Nai',
			commune_name_vi: 'Phường Bình Phước',
			issue: 'admin.reception',
			explanation: { issue: [['từ', 0.7]], sentiment: [] }
		});
	});

	test('finds words without diacritics and keeps the total beyond the last page', async () => {
		const found = await viewOf(fixture.warehouse, 'q=karaoke mo nhac');
		expect((await feedbackTexts(fixture.warehouse, viewer, found)).rows).toHaveLength(1);
		const beyond = await viewOf(fixture.warehouse, 'page=2');
		const { rows, total } = await feedbackTexts(fixture.warehouse, viewer, beyond);
		expect([rows.length, total]).toEqual([0, 20]);
	});
});
