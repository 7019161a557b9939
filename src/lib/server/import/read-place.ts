import type { ImportedProperty } from '#lib/domain/imported-property.ts';
import { REFORM_ON } from '#lib/domain/place.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { locate } from '#lib/text/places/locate.ts';
import { IMPORT_REASONS } from './import-reasons.ts';
import type { ImportTools } from './import-tools.ts';
import type { Blame, GivenRow } from './read-cells.ts';

interface Place {
	commune_code: string | null;
	province_code: string | null;
}

const orNull = (written: string | undefined) => written || null;
/** Spreadsheets take zeros off the front of codes. */
const code = (written: string | undefined, length: number) =>
	written && /^\d+$/.test(written) ? written.padStart(length, '0') : orNull(written);

const isOutside = (viewer: Viewer, place: Place) =>
	(viewer.province_code !== null && viewer.province_code !== place.province_code) ||
	(viewer.commune_code !== null && viewer.commune_code !== place.commune_code);

/**
 * The current unit of a row, from its code or its names; a row may be of a whole province. Blames what
 * is missing, unknown, ambiguous or outside the viewer's scope.
 * Current units are meant first: registers are drawn up anew each year, with today's names.
 */
export function readPlace(
	given: GivenRow,
	{ placeIndex }: ImportTools,
	viewer: Viewer,
	blame: Blame
): Place | null {
	const stated = {
		commune_code: code(given.commune_code, 5),
		commune_name: orNull(given.commune_name),
		district_name: null,
		province_code: code(given.province_code, 2),
		province_name: orNull(given.province_name)
	};
	const own: ImportedProperty = stated.commune_code ? 'commune_code' : 'commune_name';
	const wide: ImportedProperty = stated.province_code ? 'province_code' : 'province_name';
	const isOfCommune = stated.commune_code !== null || stated.commune_name !== null;
	const isOfProvince = stated.province_code !== null || stated.province_name !== null;
	if (!isOfCommune && !isOfProvince) return blame('commune_name', IMPORT_REASONS.noPlace);
	const when = { unit_vintage: 'post_2025', received_on: REFORM_ON } as const;
	const { reason, ...place } = locate(placeIndex, { ...stated, ...when }, []);
	if (isOfCommune && !place.commune_code)
		return blame(
			own,
			reason === 'ambiguous' ? IMPORT_REASONS.placeAmbiguous : IMPORT_REASONS.placeUnknown
		);
	if (!place.province_code) return blame(wide, IMPORT_REASONS.provinceUnknown);
	if (isOutside(viewer, place)) return blame(isOfCommune ? own : wide, IMPORT_REASONS.outside);
	return place;
}
