import type { ImportedProperty } from '#lib/domain/imported-property.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { headerKey } from '#lib/text/columns/header-key.ts';
import { buildPlaceIndex, type PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { env } from '../env.ts';
import { classifierParts, placeNames } from '../page/classifier-parts.ts';
import { readTaxonomy } from '../reference/read-taxonomy.ts';

type Named = { id: string; vi: string; en: string };

/** What a row is read with: the index of places and, by property, the codes that each writing means. */
export interface ImportTools {
	placeIndex: PlaceIndex;
	/** code by folded writing: the code itself, its Vietnamese and its English name */
	codes: Partial<Record<ImportedProperty, ReadonlyMap<string, string>>>;
	/** names of the codes, for sentences */
	names: Partial<Record<ImportedProperty, Record<InterfaceLanguage, readonly string[]>>>;
}

/** Other ways of writing the codes, folded. */
const ALSO: Record<string, string> = {
	'xay dung he thong chinh tri': 'party_political_system',
	'he thong chinh tri': 'party_political_system',
	'quoc phong': 'security_defence',
	'an ninh quoc phong': 'security_defence',
	'cong nhan': 'recognised',
	'da cong nhan': 'recognised',
	'da duoc cong nhan': 'recognised',
	'chua cong nhan': 'not_recognised',
	'dang ky': 'registered',
	'nhan rong': 'replicating',
	'duy tri': 'maintained',
	'tham dinh': 'assessed',
	mttq: 'fatherland_front',
	'mat tran': 'fatherland_front',
	'dang uy': 'party_committee',
	'cap uy': 'party_committee',
	ubnd: 'government'
};

function writingsOf(items: readonly Named[]): ReadonlyMap<string, string> {
	const ids = new Set(items.map(({ id }) => id));
	return new Map([
		...Object.entries(ALSO).filter(([, id]) => ids.has(id)),
		...items.flatMap(({ id, vi, en }) =>
			[id, vi, en].map((writing) => [headerKey(writing), id] as const)
		)
	]);
}

let tools: ImportTools | undefined;

/** Reads places and code lists once; the first call takes about a second. */
export function importTools(): ImportTools {
	if (tools) return tools;
	const { fields, leaves, owner_types, area_types, initiative_statuses } = readTaxonomy(
		env.REFERENCE_DIR
	);
	const lists = {
		field: fields,
		issue: leaves,
		owner_type: owner_types,
		area_type: area_types,
		status: initiative_statuses
	};
	const each = <Value>(read: (items: readonly Named[]) => Value) =>
		Object.fromEntries(Object.entries(lists).map(([property, items]) => [property, read(items)]));
	const placeIndex = classifierParts()?.placeIndex ?? buildPlaceIndex(placeNames());
	const names = each((items) => ({
		vi: items.map(({ vi }) => vi),
		en: items.map(({ en }) => en)
	}));
	return (tools = { placeIndex, codes: each(writingsOf), names });
}
