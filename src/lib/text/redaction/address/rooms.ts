import { afterNumber, isClose, namesBuilding } from './address-text.ts';
import type { AddressText } from './address-text.ts';
import { afterChain } from './chain.ts';
import {
	DOCUMENT_BEFORE,
	endOf,
	FLATS,
	isCount,
	isNumberOfThing,
	isPublic,
	isSoWord,
	lead
} from './lead.ts';
import type { Span } from './lead.ts';

const PUBLIC_AFTER =
	/(?<![a-z])(?:tru so|ubnd|uy ban|trung tam|benh vien|truong (?:hoc|tieu|mam|thcs|thpt|dai hoc|cao dang|trung (?:cap|hoc))|toa an|co quan|hoi truong|khoa|so (?:y|giao|tai|xay|noi))(?![a-z])/;
const LOT = new Set(['lô', 'lo']);
/** "4g khu trọ", "118.500 …", "t8 nhà trọ", "năm 2026 khu …": speeds, sums, months, years and scales. */
const MEASURED =
	/^\d{1,2}(?:[gkm]|h\d{0,2})$|^(?:19|20)\d\d(?:-|$)|^\d{1,3}\.\d{3}$|^t\d{1,2}$|^1\/[125]0{2,4}$/;
/** "SE4, toa 6", "ghế 12A toa 3": a carriage. */
const TRAIN = /^(?:s[ep]|tn|spt|snt|sqn|pt|hp|lp|na|q[bt]|dd)\d{1,2}$/;
const CARRIAGE_BEFORE = /(?<!\p{L})(?:tau|ghe|giuong|ve|tau hoa)(?: \p{L}+)? $/u;
const isOnTrain = ({ words }: AddressText, at: number, code: string, before: string) =>
	words[at]?.lower === 'toa' && (TRAIN.test(code) || CARRIAGE_BEFORE.test(before));
/** A flat's code has a letter, a point or three digits: "15 tầng" has none of them. */
const FLAT_CODE = /[a-z]|\.|\d{3}/;

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

/** "sạp số 45 dãy C": a stall in a market. */
const STALL_BEFORE = /(?<!\p{L})(?:sap|quay|kiot|ki ot|gian hang|lo hang) (?:so )?$/u;

/** "căn hộ 1203 tòa A2 …", "phòng 402 nhà B3", "B-15.07 chung cư …". */
export function atFlat(text: AddressText, at: number): Span {
	const { words, surface } = text;
	const number = afterNumber(text, at);
	if (number === at || !namesBuilding(text, number) || !isClose(text, number)) return null;
	const code = surface.folded.slice(words[at]?.start, endOf(text, number));
	const before = words[at - 1];
	const isFlat = FLATS.has(before?.lower ?? '') && isClose(text, at);
	if (PUBLIC_AFTER.test(surface.folded.slice(endOf(text, number), endOf(text, number) + 45)))
		return null;
	// "kỳ 5/2026 nhà trọ", "quy hoạch 1/500 khu dân cư"
	if (/^(?:20\d\d|[125]0{2,4})$/.test(code) && /\d\/$/.test(lead(text, at))) return null;
	if (isOnTrain(text, number, code, lead(text, at))) return null;
	// "quỹ năm 2026: khu 1 …": a year before its list.
	if (/^[;:]/.test(surface.text.slice(endOf(text, number)))) return null;
	const isNumbered =
		isSoWord(before?.lower) &&
		!FLATS.has(words[at - 2]?.lower ?? '') &&
		(DOCUMENT_BEFORE.test(lead(text, at - 1)) || isNumberOfThing(text, at - 1));
	if (isNumbered || STALL_BEFORE.test(lead(text, at))) return null;
	if (!isFlat && DOCUMENT_BEFORE.test(lead(text, at))) return null;
	if (!isFlat && (!FLAT_CODE.test(code) || MEASURED.test(code) || isPublic(lead(text, at))))
		return null;
	const end = afterRoom(text, number);
	if (end === number) return null;
	let from = at;
	while (from > at - 2 && isClose(text, from) && FLATS.has(words[from - 1]?.lower ?? '')) from--;
	return [from, end];
}

const BUILDING_FIRST = new Set(
	'ký ky khu tòa toà toa block tháp thap tower lô lo ct chung dãy day ktx trọ tro'.split(' ')
);

/** "tòa S2.05 tầng 8 căn 12": the flat after its building. */
export function atBuildingFirst(text: AddressText, at: number): Span {
	const { words } = text;
	if (!BUILDING_FIRST.has(words[at]?.lower ?? '')) return null;
	const head = words[at]?.lower === 'ktx' ? at + 1 : at;
	const building = afterChain(text, head);
	if (building === head || !isClose(text, building)) return null;
	let from = building;
	while (from < building + 3 && FLATS.has(words[from]?.lower ?? '')) from++;
	const number = afterNumber(text, from);
	return from > building && number > from && !isCount(text, number)
		? [at, afterChain(text, number)]
		: null;
}

/** "lô L12 đường số 4". */
export function atLot(text: AddressText, at: number): Span {
	const number = LOT.has(text.words[at]?.lower ?? '') ? afterNumber(text, at + 1) : at + 1;
	if (number <= at + 1 || !/[a-z]/i.test(text.words[at + 1]?.text ?? '')) return null;
	const end = afterChain(text, number);
	return end > number ? [at, end] : null;
}
