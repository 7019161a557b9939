import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import { hotspots } from '#lib/server/page/hotspots.ts';
import { hotspotBudgetsQuestion } from '#lib/server/queries/hotspots/hotspot-budgets.ts';
import { hotspotListQuestion } from '#lib/server/queries/hotspots/hotspot-list.ts';
import { hotspotPageLoad, type Searched } from './hotspot-page-load.ts';
import { takeProblem } from './triage-problem.ts';
import { today, triageScene } from './triage-scene.ts';

export const load = hotspotPageLoad(async (asking, { search, cookies }: Searched) => {
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
