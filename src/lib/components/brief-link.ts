/**
 * The address of the brief of a page: the overview's and a commune's places have one, other pages
 * have none. `search` is the view as the page's own address would say it.
 */
export function briefLink(path: string, search: string): string | null {
	const commune = /^\/communes\/(\d{5})$/.exec(path)?.[1];
	if (commune === undefined && path !== '/') return null;
	const query = new URLSearchParams(search);
	if (commune !== undefined) query.set('commune', commune);
	return query.size ? `/brief?${query}` : '/brief';
}
