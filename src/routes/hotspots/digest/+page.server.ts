import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { withoutHotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { hotspotDigest } from '#lib/server/page/hotspot-digest.ts';
import { pageLoad, type Asking } from '#lib/server/page/page-load.ts';
import type { PageServerLoadEvent } from './$types';
import { digestOrder } from '../digest-order.ts';
import { digestFacts } from './digest-facts.ts';

type Searched = Pick<PageServerLoadEvent, 'locals' | 'params' | 'isDataRequest' | 'url'> & {
	/** with the alert budget, which is no part of a page's filters */
	search: URLSearchParams;
};

const digest = pageLoad(async (asking: Asking, { search }: Searched) => {
	const { view } = asking;
	const chosen = hotspotViewFromSearch(search);
	const found = await hotspotDigest(asking, digestOrder(search));
	const { lang } = view.filters;
	const texts = hotspotTexts(lang).digest;
	const title = found ? texts.title(formatFor(lang).week(found.week_on)) : texts.name;
	const facts = found ? digestFacts(lang, found) : [];
	return { view, chosen, digest: found, title, facts };
});

export const load = ({ locals, params, isDataRequest, url }: PageServerLoadEvent) => {
	const page = new URL(url);
	page.search = withoutHotspotView(url.searchParams).toString();
	const search = new URLSearchParams(url.searchParams);
	return digest({ locals, params, isDataRequest, url: page, search });
};
