import type { Gazetteer } from '#lib/domain/place.ts';
import { canonicalName, nameKey } from '#lib/text/places/place-key.ts';

/** A unit of the gazetteer as a test knows it: what it is called, where it lies, what it became. */
export interface Unit {
	name: string;
	canonical: string;
	key: string;
	vintage: 'current' | 'old' | 'former';
	/** "xã", "phường", "thị trấn", "đặc khu"; empty for former names */
	word: string;
	codes: readonly string[];
	/** codes of the current provinces of those communes */
	provinces: readonly string[];
	/** written as people did then: "Huyện Nam Đàn"; several for a current commune */
	districts: readonly string[];
	old_provinces: readonly string[];
}

const WORDS: Record<string, string> = {
	xa: 'xã',
	phuong: 'phường',
	thi_tran: 'thị trấn',
	dac_khu: 'đặc khu'
};
const unique = (values: readonly string[]) => [...new Set(values)].sort();

/** All units of the gazetteer, flat, with no index: the expected answers come from filtering them. */
export function listUnits({ communes, old_units, former_names }: Gazetteer): Unit[] {
	const provinceOf = new Map(communes.map(({ code, province_code }) => [code, province_code]));
	const provincesOf = (codes: readonly string[]) =>
		unique(codes.flatMap((code) => provinceOf.get(code) ?? []));
	const spelled = (name: string) => ({
		name,
		canonical: canonicalName(name),
		key: nameKey(name)
	});
	const partsByNew = Map.groupBy(old_units, ({ new_code }) => new_code);
	const current = communes.map(({ code, name, type, province_code }): Unit => {
		const parts = partsByNew.get(code) ?? [];
		return {
			...spelled(name),
			vintage: 'current',
			word: WORDS[type] ?? '',
			codes: [code],
			provinces: [province_code],
			districts: unique(parts.map(({ old_district }) => old_district)),
			old_provinces: unique(parts.map(({ old_province }) => old_province))
		};
	});
	const named = old_units.filter(({ old_name }) => old_name !== '');
	const old = [...Map.groupBy(named, ({ old_code }) => old_code).values()].flatMap((parts) => {
		const [unit] = parts;
		if (!unit) return [];
		const codes = unique(parts.map(({ new_code }) => new_code));
		return {
			...spelled(unit.old_name.replace(/^Phường (?=\d+$)/, '')),
			vintage: 'old' as const,
			word: WORDS[unit.old_type] ?? '',
			codes,
			provinces: provincesOf(codes),
			districts: [unit.old_district],
			old_provinces: [unit.old_province]
		};
	});
	const former = former_names.map(({ former_name, new_codes }): Unit => ({
		...spelled(former_name),
		vintage: 'former',
		word: '',
		codes: unique(new_codes),
		provinces: provincesOf(new_codes),
		districts: [],
		old_provinces: []
	}));
	return [...current, ...old, ...former];
}
