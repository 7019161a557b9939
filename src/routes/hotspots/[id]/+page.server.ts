import { findingText } from '#lib/components/hotspots/hotspot-words.ts';
import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import { hotspot } from '#lib/server/page/hotspot.ts';
import { driverWordsQuestion } from '#lib/server/queries/hotspots/driver-words.ts';
import { footprintWeeksQuestion } from '#lib/server/queries/hotspots/footprint-weeks.ts';
import { hotspotInitiativesQuestion } from '#lib/server/queries/hotspots/hotspot-initiatives.ts';
import { hotspotPlacesQuestion } from '#lib/server/queries/hotspots/hotspot-places.ts';
import { hotspotSettlementQuestion } from '#lib/server/queries/hotspots/hotspot-settlement.ts';
import { dimensions } from '#lib/server/queries/reference/dimensions.ts';
import type { PageServerLoadEvent } from './$types';
import { hotspotPageLoad, type Searched } from '../hotspot-page-load.ts';
import { takeProblem } from '../triage-problem.ts';
import { triageScene } from '../triage-scene.ts';

const QUESTIONS = {
	weeks: footprintWeeksQuestion,
	places: hotspotPlacesQuestion,
	words: driverWordsQuestion,
	handling: hotspotSettlementQuestion.facts,
	initiatives: hotspotInitiativesQuestion
};

type Asked = Searched<PageServerLoadEvent['params']>;

export const load = hotspotPageLoad(async (asking, { params, cookies, search }: Asked) => {
	const { warehouse, view, viewer } = asking;
	const { lang } = view.filters;
	const answer = await hotspot(asking, params.id);
	const names = { ...(await dimensions(warehouse, viewer)), communes: answer.communes };
	return {
		...{ view, ...answer, chosen: hotspotViewFromSearch(search) },
		title: findingText(lang, answer.hotspot, names),
		problem: takeProblem(cookies),
		scene: triageScene(viewer, search, 'card'),
		computed: computedOfAll(QUESTIONS, lang)
	};
});
