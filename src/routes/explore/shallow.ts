import { filterSearch } from '#lib/domain/explore/state.ts';

/**
 * The search of an address that the page can go to by itself: the same page with the same filters,
 * so that what is at hand answers it. Null where the server has to be asked.
 */
export function shallowSearch(target: URL, here: URL, search: string): string | null {
	if (target.origin !== here.origin || target.pathname !== here.pathname) return null;
	const filters = (text: string) => filterSearch(new URLSearchParams(text)).toString();
	return filters(target.search) === filters(search) ? target.search.slice(1) : null;
}

/** Where a click on a link leads: with Alt held, to what the link offers for that. */
export function clickTarget(event: MouseEvent, base: URL): URL | null {
	const link = (event.target as Element | null)?.closest?.('a[href]');
	if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return null;
	if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return null;
	if (event.altKey && !link.dataset.alt) return null;
	return new URL(event.altKey ? (link.dataset.alt ?? '') : link.href, base);
}

/** Where a form with GET leads, as the browser would go. */
export function formTarget(form: HTMLFormElement, base: URL): URL {
	const target = new URL(form.action, base);
	const fields = [...new FormData(form)].filter(([, value]) => value !== '');
	target.search = new URLSearchParams(fields as [string, string][]).toString();
	return target;
}
