import { selectionChips } from '#lib/components/explore/selection-chips.ts';
import { filterChips, type CodeNames } from '#lib/components/sections/filter-chips.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { addDays } from '#lib/domain/period.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';
import { savedPageOf, type SavedPage } from '#lib/domain/saved-view.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

const DEFAULT_WEEKS = 13;

export interface PlaceName {
	code: string;
	full_name_vi: string;
	full_name_en: string;
}
export interface ViewNames {
	codes: CodeNames;
	places: readonly PlaceName[];
	/** of places that are picked in Explore */
	picked?: PlaceNames;
}

const titled = (names: { full_name_vi: string; full_name_en: string }, lang: InterfaceLanguage) =>
	lang === 'vi' ? names.full_name_vi : names.full_name_en;

function placeOf(
	saved: SavedPage | null,
	{ commune, province }: Filters,
	names: ViewNames,
	lang: InterfaceLanguage
) {
	const code = (saved?.page === 'commune' ? saved.code : null) ?? commune ?? province;
	if (!code) return messagesFor(lang).scope.country;
	const found = names.places.find((place) => place.code === code);
	return found ? titled(found, lang) : code;
}

function periodOf({ from, to }: Filters, lang: InterfaceLanguage): string {
	const [format, texts] = [formatFor(lang), messagesFor(lang).savedViews];
	if (from && to) return format.period({ from, to: addDays(to, 1) });
	if (from) return texts.since(format.date(from));
	if (to) return texts.until(format.date(to));
	return texts.lastWeeks(format.count(DEFAULT_WEEKS));
}

/** What a saved view shows, in words: page, place, period, comparison and every filter by its name. */
export function describeView(
	{ path, state }: { path: string; state: ExploreState },
	names: ViewNames,
	lang: InterfaceLanguage
) {
	const messages = messagesFor(lang);
	const texts = messages.savedViews;
	const saved = savedPageOf(path);
	const { filters } = state;
	const issue = saved?.page === 'issue' ? [saved.code ?? ''] : [];
	const shown = { ...filters, issue: [...issue, ...filters.issue], lang };
	const scene = {
		lang,
		state,
		names: { ...names.codes, places: names.picked ?? {} },
		link: () => ''
	};
	const chips = [...filterChips(shown, names.codes, () => ''), ...selectionChips(scene)];
	const isTimeless = saved?.page === 'initiatives';
	const isCompared = !isTimeless && saved?.page !== 'feedback' && filters.compare !== 'none';
	return {
		page: saved ? texts.pages[saved.page] : path,
		facts: [
			placeOf(saved, filters, names, lang),
			...(isTimeless ? [] : [periodOf(filters, lang)]),
			...(isCompared ? [texts.against(messages.names.comparison[filters.compare])] : []),
			...chips.map(({ label, value }) => `${label}: ${value}`)
		]
	};
}
