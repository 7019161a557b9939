import type { PlaceLookup } from '../propose/place-lookup.ts';

const COMMUNE = /^(?:phường|xã|thị trấn|đặc khu|p\.|x\.|tt\.)\s*\p{L}/iu;

/** The names of units that an address holds; the street and the number are left behind. */
export function placeOfAddress(address: string | null, places: PlaceLookup) {
	const parts = (address ?? '').normalize('NFC').split(/\s*[,;–]\s*|\s-\s/);
	const commune = parts.find((part) => COMMUNE.test(part) && places.isCommuneName(part));
	const province = parts.findLast((part) => part !== commune && places.isProvinceName(part));
	return { commune_name: commune ?? null, province_name: province ?? null };
}
