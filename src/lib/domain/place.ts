import { z } from 'zod';
import { COMMUNE_CODE } from './commune-code.ts';

export const provinceCodeSchema = z.string().regex(/^\d{2}$/);
export const communeCodeSchema = z.string().regex(COMMUNE_CODE);

export const provinceSchema = z.object({
	code: provinceCodeSchema,
	name: z.string(),
	type: z.enum(['thanh_pho', 'tinh']),
	full_name: z.string(),
	name_en: z.string(),
	full_name_en: z.string(),
	merged_from: z.string(),
	communes: z.coerce.number().int()
});
export type Province = z.infer<typeof provinceSchema>;

export const communeSchema = z.object({
	code: communeCodeSchema,
	name: z.string(),
	type: z.enum(['phuong', 'xa', 'dac_khu']),
	full_name: z.string(),
	name_en: z.string(),
	full_name_en: z.string(),
	province_code: provinceCodeSchema,
	name_variant: z.string()
});
export type Commune = z.infer<typeof communeSchema>;

/** One old unit and one of the current units that it became part of (many to many). */
export const oldUnitSchema = z.object({
	old_code: communeCodeSchema,
	old_name: z.string(),
	old_type: z.string(),
	old_full_name: z.string(),
	old_district: z.string(),
	old_province: z.string(),
	new_code: communeCodeSchema,
	new_province_code: provinceCodeSchema,
	share: z.string()
});
export type OldUnit = z.infer<typeof oldUnitSchema>;

/** A name that vanished in the mergers of 2023–24 and the current units that hold its area. */
export const formerNameSchema = z.object({
	former_name: z.string(),
	former_code: z.string(),
	new_codes: z.string().transform((codes) => codes.split('|').filter(Boolean))
});
export type FormerName = z.infer<typeof formerNameSchema>;

/** Everything that turning a name or code into a current commune needs. */
export interface Gazetteer {
	provinces: Province[];
	communes: Commune[];
	old_units: OldUnit[];
	former_names: FormerName[];
}

/** Why a mention or a row was placed where it was. */
export const PLACE_REASONS = [
	'code',
	'exact',
	'folded',
	'old_name',
	'ambiguous',
	'province_only'
] as const;
export type PlaceReason = (typeof PLACE_REASONS)[number];

/** A source's own codes: those before or after the reform of 1 July 2025, or by each row's date. */
export const UNIT_VINTAGES = ['pre_2025', 'post_2025', 'by_date'] as const;
export type UnitVintage = (typeof UNIT_VINTAGES)[number];

/** The day the two-tier local government came into force; codes and names before it are old ones. */
export const REFORM_ON = '2025-07-01';

/** A place named in a text. Offsets are UTF-16 code units of the text as given. */
export interface PlaceMention {
	text: string;
	start: number;
	end: number;
	commune_codes: string[];
	province_code: string | null;
	reason: PlaceReason;
}

/** Where a row is counted: both codes, the province alone, or nothing; with the reason. */
export interface Location {
	commune_code: string | null;
	province_code: string | null;
	reason: PlaceReason | 'none';
}
