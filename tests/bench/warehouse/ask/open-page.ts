import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { brief } from '#lib/server/page/brief.ts';
import { commune } from '#lib/server/page/commune.ts';
import { exploreCrossings, exploreSlice, placeNames } from '#lib/server/page/explore.ts';
import { feedbackFacets } from '#lib/server/page/feedback-facets.ts';
import { initiatives } from '#lib/server/page/initiatives.ts';
import { issue } from '#lib/server/page/issue.ts';
import { frame } from '#lib/server/page/layout.ts';
import { overview } from '#lib/server/page/overview.ts';
import type { Asking } from '#lib/server/page/page-load.ts';
import { quality } from '#lib/server/page/quality.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { reviewCounts } from '#lib/server/queries/feedback/review-counts.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { tetDays } from '#lib/server/queries/reference/tet-days.ts';
import { resolveView } from '#lib/server/view.ts';
import type { WarehouseLease } from '#lib/server/warehouse/warehouse.ts';
import type { Landmarks, PageName, ShownPage } from './view-list.ts';

/** Explore as its address opens it, with nothing picked yet. */
const UNPICKED = exploreStateFromSearch(new URLSearchParams());
const NOBODY = { disputed: [], own: [], others: [] };

/** What each page's path fixes of its filters. */
const scopeOf = (page: PageName, { commune: code, issue: id }: Landmarks) => {
	if (page === 'commune') return { commune: code, province: null };
	return page === 'issue' ? { issue: [id], group: [] } : {};
};

const ANSWERS = {
	overview: (asking) => overview(asking),
	explore: (asking) =>
		Promise.all([
			exploreSlice(asking, UNPICKED),
			exploreCrossings(asking, UNPICKED),
			placeNames(asking)
		]),
	commune: (asking, { commune: code }) => commune(asking, code),
	issue: (asking, { issue: id }) => issue(asking, id),
	feedback: ({ warehouse, viewer, view }) =>
		Promise.all([
			feedbackTexts(warehouse, viewer, view, null),
			feedbackFacets({ warehouse, viewer, view })
		]),
	review: ({ warehouse, viewer, view }) =>
		Promise.all([
			feedbackTexts(warehouse, viewer, view, NOBODY),
			reviewCounts(warehouse, viewer, view, NOBODY)
		]),
	initiatives: (asking) => initiatives(asking),
	quality: (asking) => quality(asking),
	brief: (asking) => brief(asking)
} satisfies Record<PageName, (asking: Asking, landmarks: Landmarks) => Promise<unknown>>;

/** Asks all that a page and its frame ask, as the page's `load` does. */
export async function openPage(
	warehouse: WarehouseLease,
	{ page, search }: ShownPage,
	landmarks: Landmarks
): Promise<void> {
	const viewer = LOCAL_ANALYST;
	const address = new URLSearchParams(search);
	const view = resolveView(
		{ ...filtersFromSearch(address), ...scopeOf(page, landmarks) },
		await freshness(warehouse, viewer),
		await tetDays(warehouse, viewer)
	);
	await frame(warehouse, viewer, address);
	await ANSWERS[page]({ warehouse, viewer, view }, landmarks);
}
