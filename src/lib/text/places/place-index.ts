import type { Commune, OldUnit } from '#lib/domain/place.ts';

export type CommuneType = Commune['type'] | 'thi_tran' | '';

/** One way to read a commune's name: a current commune, or an old unit and what became of it. */
export interface CommuneReading {
	/** current codes; several when the old unit was split */
	codes: string[];
	canonical: string;
	type: CommuneType;
	is_current: boolean;
	/** keys of the old district and province; null for current names, which may span several */
	district: string | null;
	old_province: string | null;
}

export interface DistrictReading {
	key: string;
	canonical: string;
	old_province: string;
	codes: string[];
	province_code: string;
}

/** A province's name; old names carry their own key, since they are only a part of the current one. */
export interface ProvinceReading {
	canonical: string;
	province_code: string;
	old_province: string | null;
	is_city: boolean;
}

export interface NameEntry {
	communes: CommuneReading[];
	districts: DistrictReading[];
	provinces: ProvinceReading[];
}

/** Names by their folded words. */
export interface NameNode {
	next: Map<string, NameNode>;
	entry: NameEntry | null;
}

/** A current commune and the old districts and provinces whose area it holds. */
export interface CommunePlace {
	code: string;
	province_code: string;
	canonical: string;
	districts: Set<string>;
	old_provinces: Set<string>;
}

export interface PlaceIndex {
	names: NameNode;
	communes: Map<string, CommunePlace>;
	province_codes: Set<string>;
	/** first words of names of provinces, as keys */
	province_openings: Set<string>;
	old_units: Map<string, OldUnit[]>;
}

const nodeAt = (root: NameNode, keys: readonly string[]) =>
	keys.reduce((node, key) => {
		let next = node.next.get(key);
		if (!next) node.next.set(key, (next = { next: new Map(), entry: null }));
		return next;
	}, root);

/** The entry of a name, made when there is none. */
export function entryFor(root: NameNode, keys: readonly string[]): NameEntry {
	const node = nodeAt(root, keys);
	return (node.entry ??= { communes: [], districts: [], provinces: [] });
}

/** The entry of exactly this name, or null. */
export function entryOf(root: NameNode, keys: readonly string[]): NameEntry | null {
	let node: NameNode | undefined = root;
	for (const key of keys) {
		node = node.next.get(key);
		if (!node) return null;
	}
	return node.entry;
}
