import { drawPlain } from '#lib/charts/draw-plain.ts';
import { figureSvg } from '#lib/charts/figure-svg.ts';
import { chartWords } from '#lib/components/chart-words.ts';
import { selectionChips } from '#lib/components/explore/selection-chips.ts';
import { filterChips } from '#lib/components/sections/filter-chips.ts';
import { trendWords } from '#lib/components/sections/trend-words.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { SavedPage } from '#lib/domain/saved-view.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { placeNames } from '#lib/server/page/explore.ts';
import type { Asking } from '#lib/server/page/page-load.ts';
import { communeProfile } from '#lib/server/queries/places/commune-profile.ts';
import { dimensions, type Dimensions } from '#lib/server/queries/reference/dimensions.ts';
import { trendSpec } from '../../../trend.ts';
import { EMBEDDED_FONTS } from './embedded-fonts.ts';
import { trendRows } from './trend-rows.ts';

const WIDTH = 880;

async function placeOf({ warehouse, viewer, view }: Asking, { provinces }: Dimensions) {
	const { province, commune, lang } = view.filters;
	const found = commune
		? await communeProfile(warehouse, viewer, commune)
		: provinces.find(({ code }) => code === province);
	if (!found) return messagesFor(lang).scope.country;
	return lang === 'vi' ? found.full_name_vi : found.full_name_en;
}

/** The weekly trend of a page as a picture that explains itself, in SVG. */
export async function trendPicture(asking: Asking, page: SavedPage, state: ExploreState | null) {
	const { view, warehouse, viewer } = asking;
	const { filters, period } = view;
	const { lang, compare } = filters;
	const [messages, format] = [messagesFor(lang), formatFor(lang)];
	const [rows, names] = await Promise.all([
		trendRows(asking, state),
		dimensions(warehouse, viewer)
	]);
	const { spec } = await trendSpec(asking, rows.weeks, rows.weeksBefore);
	const isToneFiltered = filters.sentiment.length > 0;
	const { head } = rows;
	const words = trendWords({ lang, head, compare, isToneFiltered });
	const { n } = head.now;
	const picked = state && {
		...{ lang, state, link: () => '' },
		names: { ...names, places: await placeNames(asking) }
	};
	const chips = [
		...filterChips(filters, names, () => ''),
		...(picked ? selectionChips(picked) : [])
	];
	const facts = [
		await placeOf(asking, names),
		format.period(state?.selection.now ?? period),
		n > 0 && n < MIN_PUBLISHED_CELL
			? `n < ${MIN_PUBLISHED_CELL}`
			: messages.exporting.received(format.count(n)),
		// Explore's title names no share, and an interval of nothing says nothing.
		...(state ? [] : [words.uncertainty])
	];
	const notes = [
		...chips.map(({ label, value }) => `${label}: ${value}`),
		...spec.marks.map(({ label, name }) => `${label}: ${name}`),
		...(rows.weeks.some((week) => week.is_partial) ? [messages.figure.partial] : []),
		...(rows.isSuppressed ? [messages.exporting.small] : []),
		messages.exporting.sourceLine((warehouse.snapshot_id ?? '').replace('.duckdb', ''))
	];
	const title = page.page === 'explore' ? messages.pages.overview.trendPlain : words.title;
	const warning = view.dataset === 'example' ? messages.exporting.example : null;
	const drawing = drawPlain(spec, chartWords(lang), WIDTH);
	return figureSvg(drawing, { title, facts, notes, warning }, EMBEDDED_FONTS);
}
