import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { hotspotDigest } from '#lib/server/page/hotspot-digest.ts';
import { digestOrder } from '../digest-order.ts';
import { hotspotPageLoad, type Searched } from '../hotspot-page-load.ts';
import { digestFacts } from './digest-facts.ts';

export const load = hotspotPageLoad(async (asking, { search }: Searched) => {
	const { view } = asking;
	const chosen = hotspotViewFromSearch(search);
	const found = await hotspotDigest(asking, digestOrder(search));
	const { lang } = view.filters;
	const texts = hotspotTexts(lang).digest;
	const title = found ? texts.title(formatFor(lang).week(found.week_on)) : texts.name;
	const facts = found ? digestFacts(lang, found) : [];
	return { view, chosen, digest: found, title, facts };
});
