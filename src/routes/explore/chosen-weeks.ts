import { redirect } from '@sveltejs/kit';

/**
 * Two lists of weeks in a form make one run of weeks in the address: leads there. Weeks that end
 * before they begin are turned round; an address without them is left alone.
 */
export function leadToChosenWeeks(url: URL): void {
	const [first, last] = [url.searchParams.get('first'), url.searchParams.get('last')];
	if (first === null || last === null) return;
	const search = new URLSearchParams(url.searchParams);
	search.delete('first');
	search.delete('last');
	if (first < last) search.set('now', `${first}..${last}`);
	redirect(303, `${url.pathname}?${search}`);
}
