import type { World } from './world.ts';
import type { Unit } from './units.ts';
import { larger, words } from './compose.ts';
import type { Piece } from './compose.ts';

const CITIES = new Set(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ']);

/** "Nghệ An", "tỉnh Nghệ An", "TP. Hà Nội", "TPHCM" … */
export function writeProvince({ random }: World, name: string): string {
	if (name === 'Hồ Chí Minh')
		return random.pick(['TP.HCM', 'TPHCM', 'TP. Hồ Chí Minh', 'TP HCM', 'thành phố Hồ Chí Minh']);
	if (CITIES.has(name)) return random.pick([name, `TP. ${name}`, `thành phố ${name}`]);
	return random.pick([name, name, `tỉnh ${name}`]);
}

const SHORT_WORDS: Record<string, readonly string[]> = {
	xã: ['X. ', 'X.', 'xã '],
	phường: ['P. ', 'P.', 'P '],
	'thị trấn': ['TT. ', 'TT ', 'TT.'],
	'đặc khu': ['đặc khu ']
};
const SHORT_DISTRICTS: [pattern: RegExp, short: readonly string[]][] = [
	[/^Quận (?=\d)/, ['Q.', 'Q', 'Q. ']],
	[/^Quận /, ['Q. ', 'Q.']],
	[/^Huyện /, ['H. ', 'H.']],
	[/^Thị xã /, ['TX. ', 'TX ']],
	[/^Thành phố /, ['TP. ', 'TP ', 'TP.']]
];

export const fullName = ({ word, name }: Unit) => `${word} ${name}`.trim();

export const shortName = ({ random }: World, { word, name }: Unit) =>
	`${random.pick(SHORT_WORDS[word] ?? [''])}${name}`;

export function shortDistrict({ random }: World, district: string): string {
	const [pattern, short] = SHORT_DISTRICTS.find(([written]) => written.test(district)) ?? [];
	return pattern && short ? district.replace(pattern, random.pick(short)) : district;
}

/** "Huyện Nam Đàn" within a sentence, or without its unit word. */
export function writeDistrict({ random }: World, district: string): string {
	const inside = district.slice(0, 1).toLowerCase() + district.slice(1);
	const bare = district.replace(/^(?:Huyện|Thị xã|Thành phố) /, '');
	return random.pick([inside, inside, /^Quận/.test(bare) ? inside : bare]);
}

const GAPS: readonly (readonly [before: string, after: string])[] = [
	[', ', ''],
	[', ', ''],
	[' (', ')'],
	[' - ', ''],
	[' ', '']
];

/** A place and what it lies in, as people join them: commas, brackets, dashes, or only a space. */
export function withLarger({ random }: World, place: Piece, units: readonly string[]): Piece[] {
	const [first, ...others] = units;
	if (first === undefined) return [place];
	const startsWithUnit = /^(?:tỉnh|thành|TP|huyện|quận|thị|[QH]\b)/.test(first);
	const [open, close] = random.pick(startsWithUnit ? GAPS : GAPS.slice(0, 4));
	const rest = others.flatMap((other) => [words(', '), larger(other)]);
	return [place, words(open), larger(first), ...rest, words(close)];
}
