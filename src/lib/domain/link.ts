import { filtersToSearch, type Filters } from './filters.ts';

/**
 * The address of `path` with the present view changed by `patch`. Any change but that of the page
 * goes back to page 1, since the pages of another selection are others.
 */
export function linkTo(path: string, filters: Filters, patch: Partial<Filters> = {}): string {
	// Opening a text for correction shows the same page of the same list.
	const stays = Object.keys(patch).every((key) => key === 'page' || key === 'label');
	const page = stays ? {} : { page: 1 };
	const search = filtersToSearch({ ...filters, ...page, ...patch }).toString();
	return search ? `${path}?${search}` : path;
}

/** Where a scope lives: the country's overview, a province's overview, or a commune's own page. */
export function scopeLink(
	filters: Filters,
	scope: { province: string | null; commune: string | null }
): string {
	if (scope.commune) {
		return linkTo(`/communes/${scope.commune}`, filters, { province: null, commune: null });
	}
	return linkTo('/', filters, { province: scope.province, commune: null });
}

/** Adds the value to the list, or takes it out when it is there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
	return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}
