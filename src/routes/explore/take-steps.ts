import { goto, pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { mapProvince } from '#lib/domain/explore/map-province.ts';
import { exploreStateToSearch, type ExploreState } from '#lib/domain/explore/state.ts';
import { clickTarget, formTarget, shallowSearch } from './shallow.ts';

interface DrawnMap {
	/** null for a map of provinces */
	province: string | null;
}

/** Whether the drawing at hand is what a map of that state is drawn on. */
const hasMap = (state: ExploreState, map: DrawnMap | null): boolean =>
	state.view.tab !== 'map' || (map !== null && map.province === mapProvince(state));

/** What a search says, or null where it says nothing that can be shown. */
async function stateOf(search: string): Promise<ExploreState | null> {
	// Only who touches the page pays for what checks an address.
	const reading = import('#lib/domain/explore/state-from-search.ts');
	return reading
		.then(({ exploreStateFromSearch }) => exploreStateFromSearch(new URLSearchParams(search)))
		.catch(() => null);
}

/**
 * Lets links and forms of the page lead to another state of it without asking the server for the
 * page: what they lead to is the same address as without JavaScript.
 * @param search of the present state
 * @param map what the page can draw a map on
 */
export function takeSteps(search: () => string, map: () => DrawnMap | null) {
	/** Whether the page goes to a state by itself: it does not where it lacks the map. */
	function enter(
		explore: ExploreState,
		next = exploreStateToSearch(explore).toString(),
		isReplaced = false
	): boolean {
		if (!hasMap(explore, map())) return false;
		const state = { search: next, explore };
		if (isReplaced) replaceState(resolve(`/explore?${next}`), state);
		else if (next !== search()) pushState(resolve(`/explore?${next}`), state);
		return true;
	}

	async function follow(next: string, isReplaced: boolean): Promise<void> {
		const { pathname } = page.url;
		const state = await stateOf(next);
		if (page.url.pathname !== pathname) return;
		if ((state && enter(state, next, isReplaced)) || isReplaced) return;
		// The server has the map, or says what is wrong with the address.
		await goto(resolve(`/explore?${next}`), { noScroll: true, keepFocus: true });
	}

	/** Whether the page takes over: with the same filters it needs the server for a map only. */
	function go(target: URL, isReplaced = false): boolean {
		const next = shallowSearch(target, page.url, search());
		if (next !== null) void follow(next, isReplaced);
		return next !== null;
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
	/** Makes ready to read addresses, so that the first step is as quick as the next. */
	const prepare = () => void stateOf('');
	return { enter, prepare, handlers };
}
