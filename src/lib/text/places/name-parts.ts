import { entryOf } from './place-index.ts';
import type { CommuneReading, PlaceIndex } from './place-index.ts';
import { canonicalName, nameKey, nameKeys } from './place-key.ts';
import { PROVINCE_OF_OLD_CODE } from './province-aliases.ts';
import type { WrittenName } from './choose.ts';
import type { UnitKind } from './unit-prefix.ts';

const PREFIX =
	/^(xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|dac khu|p\.|x\.|tt\.?)\s*(?:số\s+)?(?=\S)/i;
const KIND_OF: Record<string, UnitKind> = {
	xã: 'xa',
	xa: 'xa',
	'x.': 'xa',
	phường: 'phuong',
	phuong: 'phuong',
	'p.': 'phuong',
	'thị trấn': 'thi_tran',
	'thi tran': 'thi_tran',
	tt: 'thi_tran',
	'tt.': 'thi_tran',
	'đặc khu': 'dac_khu',
	'dac khu': 'dac_khu'
};
const LARGER =
	/^(?:tỉnh|thành phố|thị xã|huyện|quận|tinh|thanh pho|thi xa|huyen|quan|tp\.?|tx\.?|q\.|h\.)\s*/i;

/** A field such as "Phường Bến Thành" → the readings of its name and how it was written. */
export function readingsOf(
	index: PlaceIndex,
	field: string,
	isPlainRecord: boolean
): { readings: CommuneReading[]; written: WrittenName } | null {
	const canonical = canonicalName(field);
	const prefix = PREFIX.exec(canonical);
	const bare = prefix ? canonical.slice(prefix[0].length) : canonical;
	for (const [name, kind] of [
		[bare, KIND_OF[prefix?.[1] ?? ''] ?? null],
		[canonical, null]
	] as const) {
		const readings = entryOf(index.names, nameKeys(name))?.communes ?? [];
		if (readings.length === 0) continue;
		const keys = nameKeys(name);
		const written: WrittenName = {
			canonical: name,
			is_plain: isPlainRecord,
			is_number: keys.length === 1 && /^\d+$/.test(keys[0] ?? ''),
			kind
		};
		return { readings, written };
	}
	return null;
}

/** A field such as "Huyện Nam Đàn" → the key of the district. */
export function districtKey(field: string | null): string | null {
	if (!field) return null;
	const name = canonicalName(field).replace(LARGER, '');
	return nameKey(name) || null;
}

/** The current province of a stated code or name, old ones included; `old`: the part of it that is meant. */
export function provinceOf(
	index: PlaceIndex,
	code: string | null,
	name: string | null,
	prefersOld: boolean
): { code: string | null; old: string | null } {
	const padded = code?.trim().padStart(2, '0') ?? '';
	const current = index.province_codes.has(padded)
		? padded
		: (PROVINCE_OF_OLD_CODE[padded] ?? null);
	if (!name) return { code: current, old: null };
	const bare = canonicalName(name);
	const keys = [bare, bare.replace(LARGER, '')].map(nameKeys);
	const named = keys.flatMap((key) =>
		key.length ? (entryOf(index.names, key)?.provinces ?? []) : []
	);
	const [first] = named;
	if (current && first && first.province_code !== current) return { code: current, old: null };
	const old = first?.old_province ?? (prefersOld ? first?.namesake : null) ?? null;
	return { code: current ?? first?.province_code ?? null, old };
}
