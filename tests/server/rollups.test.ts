import { describe, expect, test } from 'vitest';
import type { Viewer } from '#lib/domain/viewer.ts';
import { countsSource } from '#lib/server/queries/counted-question.ts';
import type { CountedQuestion } from '#lib/server/queries/counted-question.ts';
import { feedbackByChannelQuestion } from '#lib/server/queries/feedback/feedback-by-channel.ts';
import {
	feedbackByCommuneQuestion,
	topCommunesQuestion
} from '#lib/server/queries/feedback/feedback-by-commune.ts';
import {
	feedbackByIssueGroupQuestion,
	feedbackByIssueQuestion
} from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { feedbackByProvinceQuestion } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import type { Parameters } from '#lib/server/warehouse/question.ts';
import { someParameters } from '../support/all-questions.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const COUNTRY: Viewer = { role: 'analyst', province_code: null, commune_code: null };
const VIEWERS: Viewer[] = [
	COUNTRY,
	{ role: 'leader', province_code: '40', commune_code: null },
	{ role: 'commission', province_code: '48', commune_code: '20242' }
];
const QUESTIONS: CountedQuestion<Parameters, unknown>[] = [
	feedbackByWeekQuestion,
	feedbackByProvinceQuestion,
	feedbackByCommuneQuestion,
	topCommunesQuestion,
	feedbackByIssueQuestion,
	feedbackByIssueGroupQuestion,
	feedbackByChannelQuestion
];
const SEARCHES = [
	'',
	'province=40',
	'commune=16702',
	'issue=env.waste',
	'channel=city_app&group=env'
];

describe.each(QUESTIONS.map((question) => [question.facts.name, question] as const))(
	'%s',
	(_, question) => {
		test.each(SEARCHES)(
			'answers the same from its rollup as from the facts for ?%s',
			async (search) => {
				const view = await viewOf(fixture.warehouse, search);
				const { filters } = view;
				const params = {
					...someParameters,
					province: filters.province,
					commune: filters.commune,
					issues: filters.issue,
					groups: filters.group,
					channels: filters.channel
				};
				for (const viewer of VIEWERS) {
					const source = countsSource(question, viewer, {
						filters
					} as never);
					if (source.name === question.facts.name) continue;
					const facts = await fixture.warehouse.ask(question.facts, viewer, params);
					expect(await fixture.warehouse.ask(source, viewer, params)).toEqual(facts);
				}
			}
		);

		test('reads its rollup when nothing but the place is filtered, the facts when the tone is', async () => {
			const plain = await viewOf(fixture.warehouse, 'province=40');
			const toned = await viewOf(fixture.warehouse, 'sentiment=negative');
			const name = (view: typeof plain) => countsSource(question, COUNTRY, view).name;
			expect(name(plain)).toBe(`${question.facts.name}-rollup`);
			expect(name(toned)).toBe(question.facts.name);
		});
	}
);
