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
	/** key of the old province of this name, which was smaller than the current one */
	namesake: string | null;
	is_city: boolean;
}

export interface NameEntry {
	communes: CommuneReading[];
	districts: DistrictReading[];
	provinces: ProvinceReading[];
	/** written with a hyphen between its parts ("Bà Rịa - Vũng Tàu") */
	is_hyphenated: boolean;
}

/** Names by their folded words. */
export interface NameNode {
	next: Map<string, NameNode>;
	entry: NameEntry | null;
}

/** A name by its key, for comparison with what is nearly it. */
export interface KeyedName {
	key: string;
	entry: NameEntry;
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
	/** see `namesOfProvince`; null until it is first asked */
	province_names: Map<string, KeyedName[]> | null;
	/** what each word seen so far can begin; see `roleOf` */
	roles: Map<string, number>;
	/** nonzero where a word in lower case may begin something; see `roleOf` */
	sieve: Uint8Array;
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
	return (node.entry ??= { communes: [], districts: [], provinces: [], is_hyphenated: false });
}

/** Every entry at or below a node with its key. */
function entriesOf(node: NameNode, key = '', into: KeyedName[] = []): KeyedName[] {
	if (node.entry) into.push({ key, entry: node.entry });
	for (const [word, next] of node.next) entriesOf(next, key ? `${key} ${word}` : word, into);
	return into;
}

function namesByProvince({ names, communes }: PlaceIndex): Map<string, KeyedName[]> {
	const known = new Map<string, KeyedName[]>();
	for (const named of entriesOf(names)) {
		const codes = named.entry.communes.flatMap((reading) => reading.codes);
		const provinces = new Set(codes.map((code) => communes.get(code)?.province_code));
		for (const province of provinces) {
			if (!province) continue;
			const own = known.get(province);
			if (own) own.push(named);
			else known.set(province, [named]);
		}
	}
	return known;
}

/** Names of communes that lie in a province, former ones too. Few texts ask: made at the first. */
export const namesOfProvince = (index: PlaceIndex, province: string): readonly KeyedName[] =>
	(index.province_names ??= namesByProvince(index)).get(province) ?? [];

/** The entry of exactly this name, or null. */
export function entryOf(root: NameNode, keys: readonly string[]): NameEntry | null {
	let node: NameNode | undefined = root;
	for (const key of keys) {
		node = node.next.get(key);
		if (!node) return null;
	}
	return node.entry;
}
