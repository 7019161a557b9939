import { REFORM_ON } from '#lib/domain/place.ts';
import type { PlaceMention } from '#lib/domain/place.ts';
import { readSurface, spanAsGiven } from '../surface.ts';
import { chooseCommunes } from './choose.ts';
import type { Choice } from './choose.ts';
import { readLevels } from './levels.ts';
import type { LevelledName } from './levels.ts';
import type { PlaceIndex } from './place-index.ts';
import { NOWHERE } from './narrow.ts';
import { scanNames } from './scan-names.ts';
import { scopeOf } from './scope.ts';

export interface PlaceContext {
	/** the channel's own province: candidates there come first */
	province_code?: string | null;
	/** ISO day; before 1 July 2025 old names are read first; without it today's names are */
	received_on?: string | null;
}

const LOCATIVES = new Set([
	'o',
	'tai',
	've',
	'tu',
	'den',
	'qua',
	'gan',
	'in',
	'at',
	'from',
	'thuoc',
	'dan'
]);

function choiceFor(
	index: PlaceIndex,
	name: LevelledName,
	names: readonly LevelledName[],
	text: string,
	context: PlaceContext,
	prefersOld: boolean
): Choice | null {
	if (name.level === 'province')
		return { commune_codes: [], province_code: name.province_code, reason: 'province_only' };
	if (name.level === 'district') {
		const [only, ...others] = name.codes;
		return only && others.length === 0
			? { commune_codes: [only], province_code: name.province_code, reason: 'old_name' }
			: { commune_codes: [], province_code: name.province_code, reason: 'province_only' };
	}
	const said = scopeOf(name, names, text);
	const scopes = [said, { ...NOWHERE, province_code: context.province_code ?? null }];
	const choice = chooseCommunes(index, name.entry.communes, name, scopes, prefersOld);
	// A bare name that several provinces share is a place only where the sentence says so.
	const isVague = choice?.reason === 'ambiguous' && choice.province_code === null;
	return name.kind === null && isVague && !LOCATIVES.has(name.before) ? null : choice;
}

/**
 * Finds the places that a text names, with candidates and a reason, never a guess. Offsets are UTF-16 code
 * units of the text as given; mentions are sorted and disjoint. Who has read the text's surface already
 * hands it on.
 */
export function findPlaces(
	index: PlaceIndex,
	text: string,
	context: PlaceContext,
	surface = readSurface(text)
): PlaceMention[] {
	const day = context.received_on ?? REFORM_ON;
	const prefersOld = day < REFORM_ON;
	const names = readLevels(scanNames(index, surface), surface.text, prefersOld);
	return names.flatMap((name) => {
		const choice = choiceFor(index, name, names, surface.text, context, prefersOld);
		if (!choice) return [];
		const [start, end] = spanAsGiven(surface, name.start, name.end);
		return [{ text: text.slice(start, end), start, end, ...choice }];
	});
}
