import { REFORM_ON } from '#lib/domain/place.ts';
import type { PlaceMention } from '#lib/domain/place.ts';
import { readSurface, spanAsGiven } from '../surface.ts';
import { chooseCommunes } from './choose.ts';
import type { Choice } from './choose.ts';
import { readLevels } from './levels.ts';
import type { LevelledName } from './levels.ts';
import type { PlaceIndex } from './place-index.ts';
import { shownByContext, speaksForItself } from './evidence.ts';
import { NOWHERE } from './narrow.ts';
import { scanNames } from './scan-names.ts';
import type { Scan } from './scan-names.ts';
import type { ScannedText } from './scanned-text.ts';
import { provinceBehind, scopeOf } from './scope.ts';
import { unknownPlaces } from './unknown-places.ts';
import type { UnknownPlace } from './unknown-places.ts';
import { withNearNames } from './with-near-names.ts';

export interface PlaceContext {
	/** the channel's own province: candidates there come first */
	province_code?: string | null;
	/** ISO day; before 1 July 2025 old names are read first; without it today's names are */
	received_on?: string | null;
}

/** A place with its span in the surface. */
type Found = Omit<PlaceMention, 'text'>;

/** Whether no candidate lies in the province that stands behind a name, nor in the district there. */
function liesElsewhere(
	{ communes }: PlaceIndex,
	codes: readonly string[],
	province: string,
	district: string | null
): boolean {
	return codes.every((code) => {
		const commune = communes.get(code);
		const isInDistrict = district !== null && commune?.districts.has(district);
		return commune?.province_code !== province && !isInDistrict;
	});
}

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
	const behind = provinceBehind(name, names, text);
	return behind && choice && liesElsewhere(index, choice.commune_codes, behind, said.district)
		? { commune_codes: [], province_code: behind, reason: 'ambiguous' }
		: choice;
}

/** Whether a bare name that nothing in the sentence shows to be a place is taken for one all the same. */
const isTaken = (
	name: LevelledName,
	{ commune_codes, province_code }: Choice,
	scanned: ScannedText
) =>
	name.level === 'province' ||
	((commune_codes.length === 1 || province_code !== null) && speaksForItself(name, scanned));

function knownPlaces(
	index: PlaceIndex,
	scan: Scan,
	names: readonly LevelledName[],
	context: PlaceContext,
	prefersOld: boolean
): Found[] {
	const { scanned } = scan;
	const shown = shownByContext(names, scanned);
	return names.flatMap((name, at) => {
		const choice = choiceFor(index, name, names, scanned.text, context, prefersOld);
		if (!choice || !(shown[at] || isTaken(name, choice, scanned))) return [];
		return [{ start: name.start, end: name.end, ...choice }];
	});
}

const withoutCandidates = ({ start, end, is_commune }: UnknownPlace): Found => ({
	start,
	end,
	commune_codes: [],
	province_code: null,
	reason: is_commune ? 'ambiguous' : 'province_only'
});

/**
 * Finds the places that a text names, with candidates and a reason, never a guess. A mention without
 * candidates is a place that cannot be told (a bare "phường 5") or that no table knows. Offsets are
 * UTF-16 code units of the text as given; mentions are sorted and disjoint. Who has read the text's
 * surface already hands it on.
 */
export function findPlaces(
	index: PlaceIndex,
	text: string,
	context: PlaceContext,
	surface = readSurface(text)
): PlaceMention[] {
	const prefersOld = (context.received_on ?? REFORM_ON) < REFORM_ON;
	const scan = scanNames(index, surface);
	if (!scan) return [];
	const levelled = readLevels(scan.names, surface.text, prefersOld);
	const names = withNearNames(index, levelled, scan, context.province_code ?? null);
	const known = knownPlaces(index, scan, names, context, prefersOld);
	const unknown = unknownPlaces(scan, names).map(withoutCandidates);
	const found =
		unknown.length > 0 ? [...known, ...unknown].sort((a, b) => a.start - b.start) : known;
	return found.map((place) => {
		const [start, end] = spanAsGiven(surface, place.start, place.end);
		return { ...place, text: text.slice(start, end), start, end };
	});
}
