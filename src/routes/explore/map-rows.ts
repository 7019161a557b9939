import type { CubeSlice, SliceRow } from '#lib/domain/cube/slice.ts';

/** The rows of a slice that its map shows: provinces, or the places of one. */
export const mapRows = (
	{ charts }: Pick<CubeSlice, 'charts'>,
	province: string | null
): SliceRow[] =>
	province === null
		? charts.province
		: charts.place.filter(({ member }) => member.startsWith(`${province}/`));
