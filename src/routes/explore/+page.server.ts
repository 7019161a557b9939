import { findMembers } from '#lib/components/explore/find-members.ts';
import { exploreShown } from '#lib/domain/explore/shown.ts';
import { filterSearch } from '#lib/domain/explore/state.ts';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { cubeTableQuestion } from '#lib/server/cube/cube-questions.ts';
import { sliceQuestion } from '#lib/server/cube/parts-of-slice.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import {
	exploreCrossings,
	exploreMap,
	exploreSlice,
	placeNames
} from '#lib/server/page/explore.ts';
import { pageLoad, type Asking } from '#lib/server/page/page-load.ts';
import { provinceName } from '#lib/server/page/province-name.ts';
import { dimensions } from '#lib/server/queries/reference/dimensions.ts';
import type { PageServerLoadEvent } from './$types';
import { leadToChosenWeeks } from './chosen-weeks.ts';
import { mapRows } from './map-rows.ts';
import { shownPlaces } from './shown-places.ts';

type Searched = Pick<PageServerLoadEvent, 'locals' | 'params' | 'isDataRequest' | 'url'> & {
	/** with what is picked and how it is shown, which are no part of a page's filters */
	search: URLSearchParams;
};

const explore = pageLoad(async (asking: Asking, { search }: Searched) => {
	const { warehouse, viewer, view } = asking;
	const state = exploreStateFromSearch(search);
	const [slice, crossings, map, places, names, province] = await Promise.all([
		exploreSlice(asking, state),
		exploreCrossings(asking, state),
		exploreMap(asking, state),
		placeNames(asking),
		dimensions(warehouse, viewer),
		provinceName(asking)
	]);
	const shown = exploreShown(slice, state, findMembers(state.view.find, { ...names, places }));
	const { explore: texts } = messagesFor(view.filters.lang);
	return {
		...{ view, shown, crossings, state, search: search.toString() },
		map: map && { ...map, rows: mapRows(slice, map.province) },
		places: shownPlaces(places, shown, state, crossings, map?.province ?? null),
		title: province ? texts.titleOf(province) : texts.title,
		computed: computedOfAll(
			{
				weeks: sliceQuestion(view.filters, state.selection, 'week'),
				map: sliceQuestion(view.filters, state.selection, map?.province ? 'place' : 'province'),
				table: cubeTableQuestion
			},
			view.filters.lang
		)
	};
});

export const load = ({ locals, params, isDataRequest, url }: PageServerLoadEvent) => {
	leadToChosenWeeks(url);
	const page = new URL(url);
	page.search = filterSearch(url.searchParams).toString();
	const search = new URLSearchParams(url.searchParams);
	return explore({ locals, params, isDataRequest, url: page, search });
};
