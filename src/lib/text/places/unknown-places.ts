import type { LevelledName } from './levels.ts';
import type { Scan, UnknownName } from './scan-names.ts';
import type { ScannedText } from './scanned-text.ts';
import { COMMUNE_KINDS } from './unit-prefix.ts';

const MOST_WORDS = 4;
/** Behind "xã" or "phường" these begin a person, an office or a body, not a place. */
const NO_PLACE: ReadonlySet<string> = new Set(
	`nguyễn trần lê phạm huỳnh phan vũ võ đặng bùi đỗ ngô dương lý ông bà anh chị cô chú bác hội đoàn công mặt ủy
	uỷ ban chi đảng tổ đội trường trạm bí chủ phó giám cán cục sở phòng nông phụ thanh cựu luật nghị quyết bộ
	mttq ubnd hđnd nguyen tran le pham huynh phan vu vo dang bui do ngo duong ly ong ba`.split(/\s+/)
);

/** A place that no table knows: its span and whether it is a commune. */
export interface UnknownPlace {
	start: number;
	end: number;
	is_commune: boolean;
}

function placeOf(
	{ words }: ScannedText,
	{ kind, start, from, is_short }: UnknownName
): UnknownPlace | null {
	let next = from;
	while (next < from + MOST_WORDS && words[next]?.capital && (next === from || words[next]?.joined))
		next += 1;
	const [first, last] = [words[from], words[next - 1]];
	if (!first || !last || NO_PLACE.has(first.lower)) return null;
	const is_commune = COMMUNE_KINDS.has(kind);
	// One capital is little: "quận ATGT", "P. Tư pháp", "tỉnh Đoàn".
	const isAcronym = first.text.length > 1 && first.text === first.text.toUpperCase();
	if (next === from + 1 && (is_short || !is_commune || isAcronym)) return null;
	return { start, end: last.end, is_commune };
}

/**
 * Capitals behind a unit word that are no name of the index: a place all the same, so that the classifier
 * does not see its name. In a text all in capitals nothing tells where a name ends.
 */
export function unknownPlaces(
	{ scanned, unknown }: Scan,
	names: readonly LevelledName[]
): UnknownPlace[] {
	if (scanned.is_shouted) return [];
	return unknown
		.flatMap((name) => placeOf(scanned, name) ?? [])
		.filter((place) => !names.some(({ start, end }) => start < place.end && end > place.start));
}
