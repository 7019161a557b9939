import { filterChips } from '#lib/components/sections/filter-chips.ts';
import { briefTexts } from '#lib/i18n/brief-texts.ts';
import { brief } from '#lib/server/page/brief.ts';
import { mapOf } from '#lib/server/page/map.ts';
import type { Asking } from '#lib/server/page/page-load.ts';
import { dimensions } from '#lib/server/queries/reference/dimensions.ts';
import { mapAreas } from '#lib/components/brief/map-areas.ts';
import { drawTrend } from '../trend.ts';

type Whole<Row> = { [Name in keyof Row]: NonNullable<Row[Name]> };

/** Weeks of which no number is hidden; others cannot be split by sentiment. */
const isWhole = <Row extends object>(week: Row): week is Row & Whole<Row> =>
	Object.values(week).every((value) => value !== null);

async function drawnWeeks(
	asking: Asking,
	event: { isDataRequest: boolean },
	weeks: Awaited<ReturnType<typeof brief>>['figures']['weeks'],
	weeksBefore: typeof weeks
) {
	const shown = weeks.filter(isWhole);
	if (shown.length === 0 || shown.length < weeks.length) return { drawn: null, events: [] };
	// A comparison with holes would compare unlike weeks.
	const before = weeksBefore.filter(isWhole);
	return drawTrend(asking, event, shown, before.length === weeksBefore.length ? before : []);
}

/** Everything that the sheets of a brief show, for a page of its own and for a shared link. */
export async function briefAnswer(asking: Asking, event: { isDataRequest: boolean }) {
	const { warehouse, viewer, view } = asking;
	const { filters } = view;
	const { place, weeksBefore, ...answer } = await brief(asking);
	const among = place.among.view.filters;
	const chips = filterChips(filters, await dimensions(warehouse, viewer), () => '');
	const texts = briefTexts(filters.lang);
	return {
		...{ view, ...answer },
		...(await drawnWeeks(asking, event, answer.figures.weeks, weeksBefore)),
		...(place.profile && { profile: place.profile }),
		place: place.name ?? texts.country,
		title: texts.title(place.name ?? texts.country),
		filtered: chips.map(({ label, value }) => `${label}: ${value}`),
		map: mapOf(among, mapAreas(answer.areas))
	};
}
export type BriefAnswer = Awaited<ReturnType<typeof briefAnswer>>;
