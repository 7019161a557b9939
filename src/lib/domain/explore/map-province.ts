import type { ExploreState } from './state.ts';

/** The province whose communes a map of a state shows: the one that is looked at or picked alone. */
export function mapProvince({ filters, selection }: ExploreState): string | null {
	if (filters.province !== null) return filters.province;
	const [only, ...others] = selection.picks.province ?? [];
	return only && others.length === 0 ? only : null;
}
