import type { Gazetteer } from '#lib/domain/place.ts';

/** Counts in force since 1 July 2025 (Resolution 202/2025/QH15 and the 34 on communes). */
export const PROVINCE_COUNT = 34;
export const COMMUNE_COUNT = 3321;
/** The special zones Hoàng Sa and Trường Sa: no table or map of the country is without them. */
export const ISLAND_ZONES = ['20333', '22736'] as const;

function repeated(codes: readonly string[]): string[] {
	const seen = new Set<string>();
	return codes.filter((code) => seen.size === seen.add(code).size);
}

function problemsOfCounts({ provinces, communes }: Gazetteer): string[] {
	const problems: string[] = [];
	if (provinces.length !== PROVINCE_COUNT)
		problems.push(`provinces.csv has ${provinces.length} rows, not ${PROVINCE_COUNT}.`);
	if (communes.length !== COMMUNE_COUNT)
		problems.push(`communes.csv has ${communes.length} rows, not ${COMMUNE_COUNT}.`);
	for (const code of repeated(provinces.map((province) => province.code)))
		problems.push(`provinces.csv has the code ${code} twice.`);
	for (const code of repeated(communes.map((commune) => commune.code)))
		problems.push(`communes.csv has the code ${code} twice.`);
	const counts = Map.groupBy(communes, (commune) => commune.province_code);
	for (const { code, communes: stated } of provinces) {
		const count = counts.get(code)?.length ?? 0;
		if (count !== stated)
			problems.push(`Province ${code} states ${stated} communes and communes.csv has ${count}.`);
	}
	return problems;
}

/**
 * What is wrong with a gazetteer, one sentence a fault; empty when it is whole: counts, unique
 * codes, every commune in a province, both island zones, every old unit and name leading on.
 */
export function checkGazetteer(gazetteer: Gazetteer): string[] {
	const provinceOf = new Map(
		gazetteer.communes.map(({ code, province_code }) => [code, province_code])
	);
	const provinces = new Set(gazetteer.provinces.map((province) => province.code));
	const problems = problemsOfCounts(gazetteer);
	for (const [code, province] of provinceOf)
		if (!provinces.has(province))
			problems.push(`Commune ${code} lies in province ${province}, which provinces.csv lacks.`);
	for (const code of ISLAND_ZONES)
		if (!provinceOf.has(code)) problems.push(`The island zone ${code} is missing in communes.csv.`);
	for (const { old_code, new_code, new_province_code } of gazetteer.old_units)
		if (provinceOf.get(new_code) !== new_province_code)
			problems.push(
				`Old unit ${old_code} became ${new_code} in province ${new_province_code}, which communes.csv lacks.`
			);
	for (const { former_name, new_codes } of gazetteer.former_names)
		for (const code of new_codes.filter((code) => !provinceOf.has(code)))
			problems.push(`The former name ${former_name} leads to ${code}, which communes.csv lacks.`);
	return problems;
}
