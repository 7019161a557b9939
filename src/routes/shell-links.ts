import { resolve } from '$app/paths';
import type { Crumb } from '#lib/components/Shell.svelte';
import type { Section } from '#lib/components/shell-types.ts';
import { DEFAULT_FILTERS, filtersToSearch, type Filters } from '#lib/domain/filters.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { linkTo, scopeLink } from '#lib/domain/link.ts';
import { sectionFilters } from '#lib/domain/section-filters.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** The route of each main page. */
export const SECTION_ROUTES = {
	overview: '/',
	explore: '/explore',
	hotspots: '/hotspots',
	initiatives: '/initiatives',
	feedback: '/feedback',
	quality: '/quality',
	about: '/about'
} as const satisfies Record<Section, string>;

interface Place {
	code: string;
	full_name_vi: string;
	full_name_en: string;
}

/** Links of the navigation: each keeps where, when and in which language one looks. */
export function sectionLinks(filters: Filters) {
	const kept = sectionFilters(filters);
	return {
		overview: linkTo(resolve('/'), kept),
		explore: linkTo(resolve('/explore'), kept),
		hotspots: linkTo(resolve('/hotspots'), kept),
		initiatives: linkTo(resolve('/initiatives'), kept),
		feedback: linkTo(resolve('/feedback'), kept),
		quality: linkTo(resolve('/quality'), kept),
		about: linkTo(resolve('/about'), { ...DEFAULT_FILTERS, lang: kept.lang, dataset: kept.dataset })
	};
}

/** The country, the province and the commune that one looks at; the last is where one is. */
export function crumbsOf(
	filters: Filters,
	province: Place | undefined,
	commune: Place | undefined
): Crumb[] {
	const name = (place: Place) => (filters.lang === 'vi' ? place.full_name_vi : place.full_name_en);
	const kept = sectionFilters(filters);
	const country = scopeLink(kept, { province: null, commune: null });
	return [
		{ label: messagesFor(filters.lang).scope.country, href: province ? country : null },
		...(province
			? [
					{
						label: name(province),
						href: commune ? scopeLink(kept, { province: province.code, commune: null }) : null
					}
				]
			: []),
		...(commune ? [{ label: name(commune), href: null }] : [])
	];
}

/** The same page in another language, everything else unchanged. */
export function languageLink(url: URL, lang: InterfaceLanguage): string {
	const search = new URLSearchParams(url.search);
	if (lang === DEFAULT_FILTERS.lang) search.delete('lang');
	else search.set('lang', lang);
	return search.size ? `${url.pathname}?${search}` : url.pathname;
}

/** Where a theme is chosen, which leads back to the same page. */
export const themeLink = (url: URL, theme: string): string =>
	`${resolve('/theme')}?${new URLSearchParams({ to: theme, back: url.pathname + url.search })}`;

/** Hidden fields with which the jump box keeps the view; its own `q` and the place are replaced. */
export const jumpFields = (filters: Filters) =>
	[...filtersToSearch({ ...sectionFilters(filters), province: null })] as [string, string][];
