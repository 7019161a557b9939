import type { Gazetteer } from '#lib/domain/place.ts';
import { fold } from '#lib/text/fold.ts';
import type { CommunePoint } from './read-commune-points.ts';
import type { CommuneRow } from './reference-tables.ts';

function predecessorsByCode({ old_units, former_names }: Gazetteer): Map<string, Set<string>> {
	const names = new Map<string, Set<string>>();
	const add = (code: string, name: string) => {
		const known = names.get(code);
		if (known) known.add(name);
		else names.set(code, new Set([name]));
	};
	for (const unit of old_units) add(unit.new_code, unit.old_full_name);
	for (const { former_name, new_codes } of former_names)
		for (const code of new_codes) add(code, former_name);
	return names;
}

/** Communes with their point, the key for search without diacritics, and what they were made of. */
export function communeRows(gazetteer: Gazetteer, points: readonly CommunePoint[]): CommuneRow[] {
	const pointOf = new Map(points.map((point) => [point.code, point]));
	const predecessors = predecessorsByCode(gazetteer);
	return gazetteer.communes.map((commune) => ({
		code: commune.code,
		province_code: commune.province_code,
		name: commune.name,
		full_name: commune.full_name,
		name_en: commune.name_en,
		full_name_en: commune.full_name_en,
		name_folded: fold(commune.full_name),
		type: commune.type,
		longitude: pointOf.get(commune.code)?.longitude ?? null,
		latitude: pointOf.get(commune.code)?.latitude ?? null,
		predecessors: [...(predecessors.get(commune.code) ?? [])].sort()
	}));
}
