import { pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { mapProvince } from '#lib/domain/explore-map-province.ts';
import { exploreStateFromSearch } from '#lib/domain/explore-state.ts';
import { clickTarget, formTarget, shallowSearch } from './shallow.ts';

interface DrawnMap {
	/** null for a map of provinces */
	province: string | null;
}

/** Whether the drawing at hand is what a map of that state is drawn on. */
function hasMap(search: string, map: DrawnMap | null): boolean {
	const state = exploreStateFromSearch(new URLSearchParams(search));
	return state.view.tab !== 'map' || (map !== null && map.province === mapProvince(state));
}

/**
 * Lets links and forms of the page lead to another state of it without asking the server for the
 * page: what they lead to is the same address as without JavaScript.
 * @param search of the present state
 * @param map what the page can draw a map on
 */
export function takeSteps(search: () => string, map: () => DrawnMap | null) {
	/** Whether the page goes there by itself. */
	function go(target: URL, isReplaced = false): boolean {
		const next = shallowSearch(target, page.url, search());
		if (next === null || !hasMap(next, map())) return false;
		const state = { search: next };
		if (isReplaced) replaceState(resolve(`/explore?${next}`), state);
		else if (next !== search()) pushState(resolve(`/explore?${next}`), state);
		return true;
	}
	const handlers = {
		onclick(event: MouseEvent) {
			const target = clickTarget(event, page.url);
			if (target && go(target)) event.preventDefault();
		},
		onsubmit(event: SubmitEvent) {
			if (go(formTarget(event.target as HTMLFormElement, page.url))) event.preventDefault();
		},
		oninput(event: Event) {
			const form = (event.target as Element).closest<HTMLFormElement>('form[data-live]');
			if (form) go(formTarget(form, page.url), true);
		}
	};
	return { go, handlers };
}
