import { REFORM_ON } from '#lib/domain/place.ts';
import type { PlaceIndex } from './place-index.ts';
import { canonicalName } from './place-key.ts';
import type { StatedPlace } from './stated-place.ts';

const currentCodes = (index: PlaceIndex, code: string) => (index.communes.has(code) ? [code] : []);
const successorCodes = (index: PlaceIndex, code: string) => [
	...new Set(index.old_units.get(code)?.map(({ new_code }) => new_code) ?? [])
];

/** Whether a name beside the code is the old name of that code and not the current one. */
function isOldName(index: PlaceIndex, code: string, field: string | null): boolean | null {
	if (!field) return null;
	const name = canonicalName(field);
	const [old] = index.old_units.get(code) ?? [];
	const isOld = old !== undefined && name.endsWith(canonicalName(old.old_name));
	const isCurrent = name.endsWith(index.communes.get(code)?.canonical ?? '\0');
	return isOld === isCurrent ? null : isOld;
}

/**
 * The current codes that a stated code stands for. Nearly every old code is also a current one, often of
 * another area, so the vintage decides: the source's own, or by date, unless the name beside it settles it.
 */
export function codesOf(index: PlaceIndex, stated: StatedPlace): string[] {
	const { commune_code, commune_name, unit_vintage, received_on } = stated;
	if (!commune_code || !/^\d{1,5}$/.test(commune_code.trim())) return [];
	const code = commune_code.trim().padStart(5, '0');
	if (unit_vintage === 'pre_2025') return successorCodes(index, code);
	if (unit_vintage === 'post_2025') return currentCodes(index, code);
	const isOld = isOldName(index, code, commune_name) ?? received_on < REFORM_ON;
	const [first, second] = isOld
		? [successorCodes(index, code), currentCodes(index, code)]
		: [currentCodes(index, code), successorCodes(index, code)];
	return first.length > 0 ? first : second;
}
