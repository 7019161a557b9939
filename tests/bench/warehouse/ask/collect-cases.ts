import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { topCommunes } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { feedbackByProvince } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { feedbackByIssue } from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { resolveView } from '#lib/server/view.ts';
import type { Parameters, Question } from '#lib/server/warehouse/question.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';
import { timed } from '../figures.ts';
import { openPage } from './open-page.ts';
import { viewList, type Landmarks, type ShownPage } from './view-list.ts';

/** One question with the parameters that a page sent. */
export interface Case {
	question: Question;
	params: Parameters;
	/** the first page that asks it */
	shown: ShownPage;
	isCompared: boolean;
	/** milliseconds of the first answer that this process gave */
	first: number;
}

/** As many communes are opened for the first time as there are provinces. */
const WALKED_COMMUNES = 34;

/** The largest province, its largest commune and an issue that is frequent but not the first. */
export async function findLandmarks(
	warehouse: WarehouseLease,
	has_texts: boolean
): Promise<Landmarks> {
	const viewer = LOCAL_ANALYST;
	const state = await freshness(warehouse, viewer);
	const view = resolveView(filtersFromSearch(new URLSearchParams()), state, new Map());
	const provinces = await feedbackByProvince(warehouse, viewer, view);
	const province = provinces.toSorted((a, b) => b.n - a.n)[0]?.code ?? '';
	const within = { ...view, filters: { ...view.filters, province } };
	const [commune] = await topCommunes(warehouse, viewer, within, 1);
	const communes = await topCommunes(warehouse, viewer, view, WALKED_COMMUNES);
	const issues = await feedbackByIssue(warehouse, viewer, view);
	return {
		...{ province, commune: commune?.code ?? '', issue: issues[2]?.issue ?? '', has_texts },
		provinces: provinces.map(({ code }) => code),
		communes: communes.map(({ code }) => code),
		first_on: state.datasets[0]?.first_received_on ?? state.as_of,
		as_of: state.as_of
	};
}

/**
 * Opens every page once and notes what it asks: each question with each set of parameters once, and
 * how long its first answer took. One question is asked at a time, so that none waits for another.
 */
export async function collectCases(
	warehouse: WarehouseLease,
	landmarks: Landmarks
): Promise<Case[]> {
	const cases = new Map<string, Case>();
	let last: Promise<unknown> = Promise.resolve();
	for (const shown of viewList(landmarks)) {
		const { isCompared } = shown;
		const listening: WarehouseLease = {
			...warehouse,
			ask: async (question, viewer, params) => {
				const asked = last.then(() => timed(() => warehouse.ask(question, viewer, params)));
				last = asked.catch(() => undefined);
				const { answer, ms } = await asked;
				const key = JSON.stringify([question.name, question.parameters.map((p) => params[p])]);
				const known = cases.get(key);
				if (known) known.isCompared ||= isCompared;
				else cases.set(key, { question: question as never, params, shown, isCompared, first: ms });
				return answer;
			}
		};
		await openPage(listening, shown, landmarks);
	}
	return [...cases.values()];
}
