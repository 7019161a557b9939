import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { withoutHotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import { hotspots } from '#lib/server/page/hotspots.ts';
import { pageLoad, type Asking } from '#lib/server/page/page-load.ts';
import { hotspotBudgetsQuestion } from '#lib/server/queries/hotspots/hotspot-budgets.ts';
import { hotspotListQuestion } from '#lib/server/queries/hotspots/hotspot-list.ts';
import type { PageServerLoadEvent } from './$types';
import { takeProblem } from './triage-problem.ts';
import { today, triageScene } from './triage-scene.ts';

type Searched = Pick<
	PageServerLoadEvent,
	'locals' | 'params' | 'isDataRequest' | 'url' | 'cookies'
> & {
	/** with what the list is filtered by, which is no part of a page's filters */
	search: URLSearchParams;
};

const list = pageLoad(async (asking: Asking, { search, cookies }: Searched) => {
	const { view, viewer } = asking;
	const { lang } = view.filters;
	const chosen = hotspotViewFromSearch(search);
	return {
		...{ view, chosen, ...(await hotspots(asking, chosen, today())) },
		title: hotspotTexts(lang).title,
		problem: takeProblem(cookies),
		scene: triageScene(viewer, search, 'list'),
		computed: computedOfAll({ list: hotspotListQuestion, budgets: hotspotBudgetsQuestion }, lang)
	};
});

export const load = ({ url, ...event }: PageServerLoadEvent) => {
	const page = new URL(url);
	page.search = withoutHotspotView(url.searchParams).toString();
	const { locals, params, isDataRequest, cookies } = event;
	const search = new URLSearchParams(url.searchParams);
	return list({ ...{ locals, params, isDataRequest, cookies }, url: page, search });
};
