import type { Location } from '#lib/domain/place.ts';
import { fold } from '#lib/text/fold.ts';
import type { StageContext } from '../stage.ts';
import { safeValue } from './safe-value.ts';

interface StatedName {
	commune_code: string | null;
	commune_name: string | null;
}

/**
 * Notes the name, or else the code, that a source gave for a commune that was not found. Of what is
 * counted only nothing is noted: a name could tell where it came from.
 */
export function noteUnplaced(
	{ unplaced }: Pick<StageContext, 'unplaced'>,
	{ commune_code, commune_name }: StatedName,
	{ commune_code: found, province_code, reason }: Location
): void {
	const given = commune_name ?? commune_code;
	if (found || given === null || given.trim() === '') return;
	const key = JSON.stringify([given, province_code, reason]);
	const known = unplaced.get(key);
	if (known) {
		known.n += 1;
		return;
	}
	const place_name = safeValue('commune_name', given.trim());
	unplaced.set(key, {
		...{ place_name, name_folded: place_name && fold(place_name), province_code },
		...{ place_reason: reason, n: 1 }
	});
}
