import type { UnitVintage } from '#lib/domain/place.ts';
import { locate } from '#lib/text/places/locate.ts';
import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';

const NOWHERE = {
	commune_code: null,
	commune_name: null,
	district_name: null,
	province_code: null,
	province_name: null
};
const BOTH: readonly UnitVintage[] = ['post_2025', 'pre_2025'];
/** A day on which names of both kinds are in use; the vintage decides which. */
const DAY = '2025-07-01';

/** Which values of a column are names or codes of units. */
export interface PlaceLookup {
	isCommuneName(value: string): boolean;
	isProvinceName(value: string): boolean;
	isCommuneCode(value: string, vintage: UnitVintage): boolean;
	isProvinceCode(value: string): boolean;
}

/** Looks values up in the gazetteer, current units and old ones. */
export function createPlaceLookup(index: PlaceIndex): PlaceLookup {
	const find = (stated: Partial<typeof NOWHERE> | Record<string, string>, vintage: UnitVintage) =>
		locate(index, { ...NOWHERE, ...stated, unit_vintage: vintage, received_on: DAY }, []);
	const isPlaced = (value: string, vintage: UnitVintage) => {
		const { commune_code, reason } = find({ commune_name: value }, vintage);
		return commune_code !== null || reason === 'ambiguous';
	};
	return {
		isCommuneName: (value) =>
			value.length <= 60 && BOTH.some((vintage) => isPlaced(value, vintage)),
		isProvinceName: (value) =>
			value.length <= 40 &&
			BOTH.some((vintage) => find({ province_name: value }, vintage).province_code !== null),
		isCommuneCode: (value, vintage) => {
			if (!/^\d{3,5}$/.test(value)) return false;
			const { commune_code, reason } = find({ commune_code: value.padStart(5, '0') }, vintage);
			return commune_code !== null || reason === 'ambiguous';
		},
		isProvinceCode: (value) =>
			/^\d{1,2}$/.test(value) &&
			find({ province_code: value.padStart(2, '0') }, 'post_2025').province_code !== null
	};
}
