/** Rough regions of speech and weather; a province takes the one of its larger part. */
export const REGIONS = [
	'north_mountains',
	'red_river',
	'north_centre',
	'south_centre',
	'highlands',
	'south_east',
	'mekong'
] as const;
export type Region = (typeof REGIONS)[number];

const PROVINCES: Record<Region, readonly string[]> = {
	north_mountains: ['04', '08', '11', '12', '14', '15', '19', '20', '25'],
	red_river: ['01', '22', '24', '31', '33', '37'],
	north_centre: ['38', '40', '42', '44', '46'],
	south_centre: ['48', '51', '52', '56'],
	highlands: ['66', '68'],
	south_east: ['75', '79', '80'],
	mekong: ['82', '86', '91', '92', '96']
};
const REGION_OF = new Map(
	REGIONS.flatMap((region) => PROVINCES[region].map((code) => [code, region] as const))
);

/** The region of a province code. Throws for a code that is not one of the 34. */
export function regionOf(provinceCode: string): Region {
	const region = REGION_OF.get(provinceCode);
	if (!region) throw new RangeError(`Province ${provinceCode} has no region in regions.ts`);
	return region;
}

/** How people there would put it in speech. */
export const speechOf = (region: Region): 'north' | 'centre' | 'south' => {
	if (region === 'north_mountains' || region === 'red_river') return 'north';
	return region === 'north_centre' || region === 'south_centre' ? 'centre' : 'south';
};
