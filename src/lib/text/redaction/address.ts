import type { Redaction } from '#lib/domain/redaction.ts';
import { CUE } from '../cue.ts';
import {
	addressText,
	afterChain,
	afterFamousRoad,
	afterLane,
	afterNumber,
	afterNumerals,
	isClose,
	namesBuilding
} from './address/parts.ts';
import type { AddressText } from './address/parts.ts';
import type { Word } from '../words.ts';
import type { Detector } from './detector.ts';
import { isAmount } from './not-personal.ts';

const DOCUMENT_BEFORE =
	/(?:nghi quyet|nghi dinh|quyet dinh|thong tu|cong van|ke hoach|van ban|chi thi|bien ban|ho so|qd|nq|tuyen|xe buyt|xe|duong|pho|cot dien|cot|tru|cong|quay|cua|khoa|khu|to|ngo|hem|ngach|kiet|thua|to ban do|phieu|ban|mau|dot|ky|lop|tram|diem|bot|loai|cap|phong|ho|ma|con|dang|thu|hang|trang|cau|bai)\s$/;
/** What is not a home: its address is no secret and says where the trouble is. */
const PUBLIC_BEFORE =
	/(?:tru so|ubnd|truong hoc|truong (?:tieu|mam|thcs|thpt)|benh vien|van phong|nha van hoa|cong an|bo phan|trung tam|cong trinh|du an|office|school|tram|uy ban|toa an|ban quan ly|buu dien|ngan hang|hoi truong|chi nhanh|so (?:tai nguyen|xay dung|y te|giao duc)|cong ty|diem tiep|noi tiep|dia diem)[^.!?;]{0,45}$/;
const PUBLIC_AFTER =
	/(?<![a-z])(?:tru so|ubnd|uy ban|trung tam|benh vien|truong (?:hoc|tieu|mam|thcs|thpt)|toa an|co quan|hoi truong|khoa|so (?:y|giao|tai|xay|noi))(?![a-z])/;
const LIVING = new Set(
	'ở o trú tru ngụ ngu apartment flat apt unit no number tại tai về ve đến den chuyển gửi gui sống song chỉ chi c dc đc add khẩu khau live lives living address room house home nhà nha'.split(
		' '
	)
);
const BEFORE_ADDRESS = new Set(
	`tại tai ở o at in is my là la của cua tôi toi em mình minh tui cháu chau con chúng chung riêng rieng hiện hien
	thường thuong trú tru trước truoc đây day nè ne này nay no number số so nhà nha mệ bố mẹ ba má anh chị e t`.split(
		/\s+/
	)
);
const FLATS = new Set(
	'căn can hộ ho phòng phong p số so trọ tro apartment apt flat room unit'.split(' ')
);
const MOST_BETWEEN = 4;
const LANE_FIRST = new Set('kiệt kiet ngõ ngo hẻm hem ngách ngach tổ to k h lane alley'.split(' '));
const LOT = new Set(['lô', 'lo']);
/** A flat's code has a letter, a point or three digits: "15 tầng" has none of them. */
const FLAT_CODE = /[a-z]|\.|\d{3}/;
const SLASHED = /^[kh]?\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?)+$/;
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/;

const BIRTH_YEAR = /^(?:19|20)\d\d$/;

/** An address as indices of words: the first, and the one after the last. */
type Span = [from: number, to: number] | null;

const lead = ({ surface, words }: AddressText, at: number) => {
	const start = words[at]?.start ?? 0;
	return surface.folded.slice(Math.max(0, start - 60), start);
};
const endOf = ({ words }: AddressText, next: number) => words[next - 1]?.end ?? 0;
/** "12 hộ", "45 m2": a count; "12 Hồ Tùng Mậu" is none. */
const isCount = (text: AddressText, next: number) =>
	!text.words[next]?.capital && isAmount(text.surface.folded, endOf(text, next));
const isSoWord = (lower: string | undefined) => lower === 'số' || lower === 'so';
const isHouseWord = (lower: string | undefined) => lower === 'nhà' || lower === 'nha';

/** "số nhà 12 …", "nhà số 12 …": a home, whatever follows. */
function atHouseNumber(text: AddressText, at: number): Span {
	const [first, second] = [text.words[at]?.lower, text.words[at + 1]?.lower];
	const isHead =
		(isSoWord(first) && isHouseWord(second)) || (isHouseWord(first) && isSoWord(second));
	if (!isHead || !isClose(text, at + 1)) return null;
	const number = afterNumber(text, at + 2);
	if (number > at + 2 && isClose(text, at + 2))
		return isCount(text, number) ? null : [at, afterChain(text, number)];
	const spoken = afterNumerals(text, at + 2);
	const end = afterChain(text, spoken, true);
	return spoken > at + 2 && end > spoken ? [at, end] : null;
}

/** "số 12 ngõ 34 đường Láng", "sn 45 ngõ 12": a number that a lane or a road follows. */
function atNumberWord(text: AddressText, at: number): Span {
	const { lower } = text.words[at] ?? {};
	if (!isSoWord(lower) && lower !== 'sn') return null;
	const before = lead(text, at);
	if (DOCUMENT_BEFORE.test(before) || PUBLIC_BEFORE.test(before)) return null;
	if (lower === 'sn' && BIRTH_YEAR.test(text.words[at + 1]?.text ?? '')) return null;
	const number = afterNumber(text, at + 1);
	const spoken = number > at + 1 ? number : afterNumerals(text, at + 1);
	if (spoken === at + 1 || !isClose(text, at + 1)) return null;
	const end = afterChain(text, spoken, number === at + 1);
	return end > spoken ? [at, end] : null;
}

/** Words after which a number is a house only if it looks like one. */
const LOOSE_LIVING = new Set(['tại', 'tai', 'về', 've', 'đến', 'den', 'chuyển', 'gửi', 'gui']);
const HOME =
	/(?:nha (?:toi|em|minh|tui|e|chau|con|ba me|bo me)|tru|ngu|dia chi|dc|d\/c|thuong tru|tam tru)(?: \p{L}+){0,2}[\s:]{1,2}$/u;

/** "nhà em ở hẻm 12/3 Lê Lợi", "trú tại ngõ 34 đường Láng": a lane where the sender says that it is home. */
function laneOfHome(text: AddressText, at: number, from: number): Span {
	const { words, surface } = text;
	if (!LANE_FIRST.has(words[from]?.lower ?? '') || /^(?:tổ|to)$/.test(words[from]?.lower ?? ''))
		return null;
	const lane = afterLane(text, from);
	const hasNumber = ((words[from + 1]?.cue ?? 0) & CUE.digit) !== 0;
	if (lane === from || !hasNumber) return null;
	const code = surface.folded.slice(words[from + 1]?.start, endOf(text, lane));
	const end = afterChain(text, lane, false, true);
	return code.includes('/') || HOME.test(lead(text, from)) ? [from, end] : null;
}

/** "địa chỉ", "đ/c", "address": what follows is one, even in small letters. */
const isAddressWord = ({ words }: AddressText, at: number) =>
	/^(?:đc|add|address)$/.test(words[at]?.lower ?? '') ||
	/^(?:địa|dia)$/.test(words[at - 1]?.lower ?? '');

/** "ở 45 Lê Lợi", "địa chỉ: 27/4 …", "nhà tôi 12 ngõ 3": a number after words of living somewhere. */
function afterLiving(text: AddressText, at: number): Span {
	const { words } = text;
	if (!LIVING.has(words[at]?.lower ?? '')) return null;
	let from = at + 1;
	while (
		from <= at + MOST_BETWEEN &&
		isClose(text, from) &&
		BEFORE_ADDRESS.has(words[from]?.lower ?? '')
	)
		from++;
	if (!isClose(text, from)) return null;
	const lane = laneOfHome(text, at, from);
	if (lane) return lane;
	const number = afterNumber(text, from);
	if (number === from || isCount(text, number)) return null;
	if (
		LOOSE_LIVING.has(words[at]?.lower ?? '') &&
		!/[/a-z]/.test(words[from]?.lower ?? '') &&
		!/\//.test(text.surface.folded.slice(words[from]?.start, endOf(text, number)))
	)
		return null;
	const end = afterChain(text, number, false, isAddressWord(text, at));
	if (end === number || PUBLIC_BEFORE.test(lead(text, at))) return null;
	if (FLATS.has(words[at]?.lower ?? '')) return [at, end];
	while (isSoWord(words[from - 1]?.lower) || (from > at + 1 && isHouseWord(words[from - 1]?.lower)))
		from--;
	return [from, end];
}

const LODGING =
	/^(?:khu nhà trọ|(?:nhà|khu|dãy|xóm|phòng) trọ|ký túc xá|(?:nha|khu|day|xom) tro|ky tuc xa|ktx)/;
/** After the building of a room; a lodging house needs no name. */
function afterRoom(text: AddressText, at: number): number {
	const { words, surface } = text;
	const start = words[at]?.start ?? 0;
	const lodging = LODGING.exec(surface.text.slice(start, start + 12).toLowerCase());
	if (!lodging) return afterChain(text, at);
	return afterChain(text, at + lodging[0].split(' ').length);
}

/** "căn hộ 1203 tòa A2 …", "phòng 402 nhà B3", "B-15.07 chung cư …". */
function atFlat(text: AddressText, at: number): Span {
	const { words, surface } = text;
	const number = afterNumber(text, at);
	if (number === at || !namesBuilding(text, number) || !isClose(text, number)) return null;
	const code = surface.folded.slice(words[at]?.start, endOf(text, number));
	const before = words[at - 1];
	const isFlat = FLATS.has(before?.lower ?? '') && isClose(text, at);
	if (PUBLIC_AFTER.test(surface.folded.slice(endOf(text, number), endOf(text, number) + 45)))
		return null;
	if (!isFlat && (!FLAT_CODE.test(code) || PUBLIC_BEFORE.test(lead(text, at)))) return null;
	const end = afterRoom(text, number);
	if (end === number) return null;
	let from = at;
	while (from > at - 2 && isClose(text, from) && FLATS.has(words[from - 1]?.lower ?? '')) from--;
	return [from, end];
}

const OWNERS = new Set('tôi toi em mình minh tui cháu chau con e mệ bác'.split(' '));

/** "kiệt 34 số nhà 7 …", "hẻm 12, số 3": the lane before the house. */
function atLaneFirst(text: AddressText, at: number): Span {
	if (!LANE_FIRST.has(text.words[at]?.lower ?? '')) return null;
	const lane = afterLane(text, at);
	if (lane === at || !isClose(text, lane)) return null;
	const house = atHouseNumber(text, lane);
	if (house) return [at, house[1]];
	const chain = afterChain(text, lane);
	const [next, owner] = [text.words[chain], text.words[chain + 1]];
	if (isHouseWord(next?.lower) && OWNERS.has(owner?.lower ?? '')) return [at, chain];
	if (!/^(?:số|so|no|number|house)$/.test(text.words[lane]?.lower ?? '')) return null;
	const number = afterNumber(text, lane + 1);
	return number > lane + 1 && !isCount(text, number) ? [at, afterChain(text, number)] : null;
}

const BUILDING_FIRST = new Set(
	'tòa toà toa block tháp thap tower lô lo ct chung dãy day ktx trọ tro'.split(' ')
);

/** "tòa S2.05 tầng 8 căn 12": the flat after its building. */
function atBuildingFirst(text: AddressText, at: number): Span {
	const { words } = text;
	if (!BUILDING_FIRST.has(words[at]?.lower ?? '')) return null;
	const building = afterChain(text, at);
	if (building === at || !isClose(text, building)) return null;
	let from = building;
	while (from < building + 3 && FLATS.has(words[from]?.lower ?? '')) from++;
	const number = afterNumber(text, from);
	return from > building && number > from && !isCount(text, number)
		? [at, afterChain(text, number)]
		: null;
}

/** "lô L12 đường số 4". */
function atLot(text: AddressText, at: number): Span {
	const number = LOT.has(text.words[at]?.lower ?? '') ? afterNumber(text, at + 1) : at + 1;
	if (number <= at + 1 || !/[a-z]/i.test(text.words[at + 1]?.text ?? '')) return null;
	const end = afterChain(text, number);
	return end > number ? [at, end] : null;
}

/** "118/3 Phan Huy Ích", "12 ngõ 34 đường Láng": the number itself begins the address. */
function atBareNumber(text: AddressText, at: number): Span {
	const { words, surface } = text;
	const number = afterNumber(text, at);
	if (number === at) return null;
	const code = surface.folded.slice(words[at]?.start, endOf(text, number));
	const before = lead(text, at);
	if (DOCUMENT_BEFORE.test(before) || PUBLIC_BEFORE.test(before)) return null;
	const end = afterChain(text, number);
	const isKnownRoad = afterFamousRoad(text, number) > number && /^\d{1,4}[a-z]?$/.test(code);
	const isHouse = SLASHED.test(code) && !DAY_OF_MONTH.test(code) && end >= number + 2;
	const lane = LANE_FIRST.has(words[number]?.lower ?? '') ? afterLane(text, number) : number;
	const hasRoad = lane > number && end > lane;
	const isStreet = /(?:street|road|avenue|street,|st\.)$/.test(
		surface.folded.slice(0, endOf(text, end))
	);
	return (isHouse || hasRoad || isKnownRoad || (isStreet && end > number)) && !isCount(text, number)
		? [at, end]
		: null;
}

const READERS = [atHouseNumber, atNumberWord, atLaneFirst, atBuildingFirst, afterLiving, atLot];

function addressAt(text: AddressText, at: number): Span {
	const { cue } = text.words[at] as Word;
	if (cue & CUE.house)
		for (const read of READERS) {
			const span = read(text, at);
			if (span) return span;
		}
	const mayBeNumber = cue & CUE.digit || (cue & CUE.capital && text.words[at]?.text.length === 1);
	return mayBeNumber ? (atFlat(text, at) ?? atBareNumber(text, at)) : null;
}

/** For how many words before a number its address may begin. */
const FARTHEST_NUMBER = 7;
const isNumber = (word: Word | undefined) =>
	word !== undefined && (word.cue & (CUE.digit | CUE.numeral)) !== 0;

/**
 * Home addresses from the house number on, lanes and hamlet included; the commune that follows stays,
 * since feedback needs it, and so do the addresses of offices, schools and shops.
 */
export const findAddresses: Detector = (surface) => {
	const mayBeSpoken = (surface.cues & CUE.house) !== 0 && (surface.cues & CUE.numeral) !== 0;
	if (!surface.hasDigit && !mayBeSpoken) return [];
	const text = addressText(surface);
	const { words } = text;
	const found: Redaction[] = [];
	let number = -1;
	for (let at = 0; at < words.length; at++) {
		while (number < at || (number < words.length && !isNumber(words[number]))) number++;
		if (number >= words.length) break;
		at = Math.max(at, number - FARTHEST_NUMBER);
		const span = addressAt(text, at);
		if (!span) continue;
		const [from, to] = span;
		found.push({ type: 'address', start: words[from]?.start ?? 0, end: endOf(text, to) });
		at = to - 1;
	}
	return found;
};
