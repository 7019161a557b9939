import type { RequestEvent } from '@sveltejs/kit';
import { withoutHotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import { pageLoad, type Asking } from '#lib/server/page/page-load.ts';

type Params = Partial<Record<string, string>>;

interface Asked<Own extends Params> extends Pick<
	RequestEvent,
	'locals' | 'isDataRequest' | 'url' | 'cookies'
> {
	params: Own;
}

/** What such a page is asked with; `url` has the filters alone. */
export interface Searched<Own extends Params = Params> extends Asked<Own> {
	/** with how hotspots are looked at (state, lane, budget, week, hotspot), which are no filters of a page */
	search: URLSearchParams;
}

/** A page's `load` as `pageLoad` makes it, where the address also says how hotspots are looked at. */
export function hotspotPageLoad<Answer, Own extends Params>(
	answer: (asking: Asking, event: Searched<Own>) => Promise<Answer>
): (event: Asked<Own>) => Promise<Answer> {
	const load = pageLoad(answer);
	return ({ locals, params, isDataRequest, url, cookies }) => {
		const page = new URL(url);
		page.search = withoutHotspotView(url.searchParams).toString();
		const search = new URLSearchParams(url.searchParams);
		return load({ locals, params, isDataRequest, cookies, url: page, search });
	};
}
