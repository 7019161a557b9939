import { CUBE_DIMENSIONS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import type { CubeSelection, MemberLists } from '#lib/domain/cube/selection.ts';
import type { Filters } from '#lib/domain/filters.ts';

const LISTS = {
	issue_group: 'group',
	issue: 'issue',
	channel: 'channel',
	sentiment: 'sentiment'
} as const satisfies Partial<Record<CubeDimension, keyof Filters>>;

const isListed = (dimension: CubeDimension): dimension is keyof typeof LISTS =>
	Object.hasOwn(LISTS, dimension);

/** A page's filters hold one province and one commune, so that of several no filter can be made. */
function placeFilter(
	dimension: 'province' | 'place',
	picked: readonly string[],
	{ province, commune }: Filters
): Pick<Filters, 'province' | 'commune'> | null {
	const [first = '', ...others] = picked;
	const [ofProvince = '', ofCommune = ''] = first.split('/');
	const isOther = province !== null && province !== ofProvince;
	if (others.length > 0 || ofProvince === '' || isOther) return null;
	if (dimension === 'province') return { province: ofProvince, commune };
	return ofCommune === '' || commune !== null ? null : { province: ofProvince, commune: ofCommune };
}

function withPicks(filters: Filters, picks: MemberLists, of: CubeDimension): Filters | null {
	const picked = picks[of] ?? [];
	if (picked.length === 0) return filters;
	if (isListed(of)) {
		const list = LISTS[of];
		return filters[list].length > 0 ? null : { ...filters, [list]: [...picked] };
	}
	const place = placeFilter(of, picked, filters);
	return place && { ...filters, ...place };
}

/**
 * A page's filters that keep what a selection picks in every dimension but `own`, whose chart heeds the
 * others' picks alone. Null where filters cannot say it: what is left out, several places, a dimension
 * that the page filters already; and where words are looked for, which is done once for all dimensions.
 */
export function picksAsFilters(
	filters: Filters,
	{ picks, excluded }: Pick<CubeSelection, 'picks' | 'excluded'>,
	own: CubeDimension | 'week'
): Filters | null {
	if (filters.q !== '' || Object.values(excluded).some((members) => members.length > 0))
		return null;
	return CUBE_DIMENSIONS.filter((dimension) => dimension !== own).reduce<Filters | null>(
		(kept, dimension) => kept && withPicks(kept, picks, dimension),
		filters
	);
}
