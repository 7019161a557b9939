import { CUE } from '../../cue.ts';
import { afterNumber, afterNumerals, isClose } from './address-text.ts';
import type { AddressText } from './address-text.ts';
import { afterChain, afterLane } from './chain.ts';
import {
	DOCUMENT_BEFORE,
	endOf,
	FLATS,
	HAMLETS,
	isCount,
	isHouseWord,
	isNumberOfThing,
	isPublic,
	isSoWord,
	LANE_FIRST,
	lead
} from './lead.ts';
import type { Span } from './lead.ts';
import { ENDS_NAME } from './road.ts';

const LIVING = new Set(
	'ở o trú tru ngụ ngu apartment flat apt unit no number tại tai về ve đến den chuyển gửi gui sống song living chỉ chi c dc đc add khẩu khau live lives living address room house home nhà nha'.split(
		' '
	)
);
const BEFORE_ADDRESS = new Set(
	`liền kề lien ke biệt thự villa apartment flat room unit house phòng căn hộ tại tai ở o at in is my là la của cua tôi toi em mình minh tui cháu chau con chúng chung riêng rieng hiện hien
	thường thuong trú tru trước truoc đây day nè ne này nay no number số so nhà nha mệ bố mẹ ba má anh chị e t`.split(
		/\s+/
	)
);
const MOST_BETWEEN = 4;
const BIRTH_YEAR = /^(?:19|20)\d\d$/;

const OWNED =
	/(?:dia chi|nha (?:toi|em|minh|chau|con|tui)|(?:toi|em|minh|chau|con|tui)(?: dang)? o|tru|ngu|(?:thon|ap|xom|khom|to|khu|ngo|hem|kiet) \d[\d/a-z]{0,6},?)[\s:]{1,2}(?:o |tai )?$/u;
/** A number with a road or a lane; alone it tells no home from others, unless somebody says that it is theirs. */
function houseOf(text: AddressText, at: number, number: number, isInLane: boolean): Span {
	const end = afterChain(text, number);
	const code = text.surface.folded.slice(text.words[at + 2]?.start, endOf(text, number));
	const isTold = isInLane || end > number;
	return isTold || code.includes('/') || OWNED.test(lead(text, at)) ? [at, end] : null;
}

/** "số nhà 12 …", "nhà số 12 …": a home. */
export function atHouseNumber(text: AddressText, at: number, isInLane = false): Span {
	const [first, second] = [text.words[at]?.lower, text.words[at + 1]?.lower];
	const isHead =
		(isSoWord(first) && isHouseWord(second)) || (isHouseWord(first) && isSoWord(second));
	if (!isHead || !isClose(text, at + 1)) return null;
	const number = afterNumber(text, at + 2);
	if (number > at + 2 && isClose(text, at + 2))
		return isCount(text, number) ? null : houseOf(text, at, number, isInLane);
	const spoken = afterNumerals(text, at + 2);
	const end = afterChain(text, spoken, true);
	return spoken > at + 2 && end > spoken ? [at, end] : null;
}

/** Words of a home right before its number. */
const HOMES = new Set('villa apartment flat room unit house phòng căn nhà'.split(' '));

/** "số 12 ngõ 34 đường Láng", "sn 45 ngõ 12": a number that a lane or a road follows. */
export function atNumberWord(text: AddressText, at: number): Span {
	const { lower } = text.words[at] ?? {};
	if (!isSoWord(lower) && lower !== 'sn') return null;
	const before = lead(text, at);
	if (DOCUMENT_BEFORE.test(before) || isPublic(before)) return null;
	if (lower !== 'sn' && isNumberOfThing(text, at)) return null;
	if (lower === 'sn' && BIRTH_YEAR.test(text.words[at + 1]?.text ?? '')) return null;
	const number = afterNumber(text, at + 1);
	// "số 26/2023/QH15": the number of a law.
	if (text.surface.text[endOf(text, number)] === '/') return null;
	const spoken = number > at + 1 ? number : afterNumerals(text, at + 1);
	if (spoken === at + 1 || !isClose(text, at + 1)) return null;
	const end = afterChain(text, spoken, number === at + 1);
	if (end === spoken) return null;
	const isFlat = isClose(text, at) && HOMES.has(text.words[at - 1]?.lower ?? '');
	return [isFlat ? at - 1 : at, end];
}

/** Words after which a number is a house only if it looks like one. */
const LOOSE_LIVING = new Set(['tại', 'tai', 'về', 've', 'đến', 'den', 'chuyển', 'gửi', 'gui']);
const HOME =
	/(?:(?<!\p{L})(?:e|em|toi|tui|minh|chau|con) o(?= )|nha (?:toi|em|minh|tui|e|chau|con|ba me|bo me)|nha(?: \p{L}+){1,2} o|(?:nha|thue|tro) o|tru|ngu|dia chi|dc|d\/c|thuong tru|tam tru)(?: \p{L}+){0,2}[\s:]{1,2}$/u;

/** "nhà em ở hẻm 12/3 Lê Lợi", "trú tại ngõ 34 đường Láng": a lane where the sender says that it is home. */
function laneOfHome(text: AddressText, at: number, from: number): Span {
	const { words, surface } = text;
	if (!LANE_FIRST.has(words[from]?.lower ?? '')) return null;
	const lane = afterLane(text, from);
	const hasNumber = ((words[from + 1]?.cue ?? 0) & CUE.digit) !== 0;
	if (lane === from || !hasNumber) return null;
	const code = surface.folded.slice(words[from + 1]?.start, endOf(text, lane));
	const end = afterChain(text, lane, false, true);
	if (/^(?:tổ|to)$/.test(words[from]?.lower ?? ''))
		return end > lane && HAMLETS.has(words[lane]?.lower ?? '') && HOME.test(lead(text, from))
			? [from, end]
			: null;
	return code.includes('/') || HOME.test(lead(text, from)) ? [from, end] : null;
}

/** "địa chỉ", "đ/c", "address": what follows is one, even in small letters. */
const isAddressWord = ({ words }: AddressText, at: number) =>
	/^(?:đc|add|address)$/.test(words[at]?.lower ?? '') ||
	/^(?:địa|dia)$/.test(words[at - 1]?.lower ?? '');

const isLotWord = (lower: string | undefined) => /^(?:lô|lo|ô|căn|can)$/.test(lower ?? '');

/** "22h", "6h30", "11am". */
const isHour = (lower: string | undefined) => /^\d{1,2}(?:h\d{0,2}|g|am|pm)$/.test(lower ?? '');

/** "ở 45 Lê Lợi", "địa chỉ: 27/4 …", "nhà tôi 12 ngõ 3": a number after words of living somewhere. */
export function afterLiving(text: AddressText, at: number): Span {
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
	const lane = atLaneFirst(text, from) ?? laneOfHome(text, at, from);
	if (lane) return lane;
	const lot = isLotWord(words[from]?.lower) ? afterNumber(text, from + 1) : from;
	if (lot > from + 1 && afterChain(text, lot) > lot && isAddressWord(text, at))
		return [from, afterChain(text, lot)];
	const number = afterNumber(text, from);
	if (number === from || isCount(text, number) || isHour(words[from]?.lower)) return null;
	if (
		LOOSE_LIVING.has(words[at]?.lower ?? '') &&
		!/[/a-z]/.test(words[from]?.lower ?? '') &&
		!/\//.test(text.surface.folded.slice(words[from]?.start, endOf(text, number)))
	)
		return null;
	const end = afterChain(text, number, false, isAddressWord(text, at));
	if (end === number || isPublic(lead(text, at))) return null;
	if (FLATS.has(words[at]?.lower ?? '')) return [at, end];
	while (
		(HOMES.has(words[from - 1]?.lower ?? '') && from > at + 1) ||
		isSoWord(words[from - 1]?.lower) ||
		(from > at + 1 && isHouseWord(words[from - 1]?.lower))
	)
		from--;
	return [from, end];
}

/** "số 5 cột điện": what is numbered follows, so it is no house. */
const goesOn = ({ words }: AddressText, at: number) =>
	words[at]?.joined === true && !words[at]?.capital && !ENDS_NAME.has(words[at]?.lower ?? '');

const OWNERS = new Set('tôi toi em mình minh tui cháu chau con e mệ bác'.split(' '));

/** "ngách 31 ngõ 204 phố …", "kiệt 25/6 Bạch Đằng", "ngõ 68 nhà 15 …": so near that it is one home. */
function laneTwice(text: AddressText, at: number, lane: number, chain: number): Span {
	const { words, surface } = text;
	const isLane = (word: number) =>
		LANE_FIRST.has(words[word]?.lower ?? '') &&
		!/^(?:tổ|to|k|h)$/.test(words[word]?.lower ?? '') &&
		((words[word + 1]?.cue ?? 0) & CUE.digit) !== 0;
	const before = lead(text, at);
	const isNumbered = DOCUMENT_BEFORE.test(before) && !before.endsWith(' cong ');
	if (!isLane(at) || isNumbered || isPublic(before)) return null;
	const code = surface.folded.slice(words[at + 1]?.start, endOf(text, lane));
	const hasHouse = isSoWord(words[lane]?.lower) && ((words[lane + 1]?.cue ?? 0) & CUE.digit) !== 0;
	if (chain > lane + 1 && hasHouse) return [at, chain];
	if (chain > lane && (code.includes('/') || isLane(lane))) return [at, chain];
	const number = isHouseWord(words[lane]?.lower) ? afterNumber(text, lane + 1) : lane + 1;
	const end = afterChain(text, number);
	return number > lane + 1 && end > number ? [at, end] : null;
}

/** "kiệt 34 số nhà 7 …", "hẻm 12, số 3": the lane before the house. */
export function atLaneFirst(text: AddressText, at: number): Span {
	const { lower = '' } = text.words[at] ?? {};
	if (!LANE_FIRST.has(lower) && !HAMLETS.has(lower)) return null;
	const lane = afterLane(text, at);
	if (lane === at || !isClose(text, lane)) return null;
	const chain = afterChain(text, lane);
	for (let from = lane; from <= chain; from++) {
		const house = atHouseNumber(text, from, true);
		if (house && isClose(text, from)) return [at, house[1]];
	}
	const twice = laneTwice(text, at, lane, chain);
	if (twice) return twice;
	const [next, owner] = [text.words[chain], text.words[chain + 1]];
	if (isHouseWord(next?.lower) && OWNERS.has(owner?.lower ?? '')) return [at, chain];
	if (!/^(?:số|so|no|number|house)$/.test(text.words[chain]?.lower ?? '')) return null;
	const number = afterNumber(text, chain + 1);
	const isHouse = !goesOn(text, number) || afterLane(text, number) > number;
	return number > chain + 1 && !isCount(text, number) && isHouse
		? [at, afterChain(text, number)]
		: null;
}
