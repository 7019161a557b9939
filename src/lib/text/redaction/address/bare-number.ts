import { afterNumber } from './address-text.ts';
import type { AddressText } from './address-text.ts';
import { afterChain, afterLane } from './chain.ts';
import { DOCUMENT_BEFORE, endOf, isCount, LANE_FIRST, lead, PUBLIC_BEFORE } from './lead.ts';
import type { Span } from './lead.ts';
import { afterFamousRoad } from './road.ts';

const SLASHED = /^[kh]?\d{1,4}[a-z]?(?:\/\d{1,4}[a-z]?)+$/;
const DAY_OF_MONTH = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$/;

/** "118/3 Phan Huy Ích", "12 ngõ 34 đường Láng": the number itself begins the address. */
export function atBareNumber(text: AddressText, at: number): Span {
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
		surface.folded.slice(words[at]?.start, endOf(text, end))
	);
	return (isHouse || hasRoad || isKnownRoad || (isStreet && end > number)) && !isCount(text, number)
		? [at, end]
		: null;
}
