import type { UnitVintage } from '#lib/domain/place.ts';

/** What a record says about its own place; each part may be missing. */
export interface StatedPlace {
	commune_code: string | null;
	commune_name: string | null;
	district_name: string | null;
	province_code: string | null;
	province_name: string | null;
	unit_vintage: UnitVintage;
	received_on: string;
}
