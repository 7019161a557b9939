import { isListGap } from './list-of-names.ts';
import { areNeighbours } from './levels.ts';
import type { LevelledName } from './levels.ts';
import { LOCATIVES } from './locatives.ts';
import { isLikePerson } from './person-syllables.ts';
import { isSpelled } from './reach.ts';
import type { ScannedText } from './scanned-text.ts';

function isBesideLarger(names: readonly LevelledName[], at: number, text: string): boolean {
	const name = names[at];
	const [left, right] = [names[at - 1], names[at + 1]];
	const isLarger = (other: LevelledName | undefined) => other && other.level !== 'commune';
	if (!name) return false;
	return Boolean(
		(right && isLarger(right) && areNeighbours(text, name, right)) ||
		(left && isLarger(left) && areNeighbours(text, left, name))
	);
}

const areListed = (
	left: LevelledName | undefined,
	right: LevelledName | undefined,
	text: string
): boolean =>
	left?.level === 'commune' &&
	right?.level === 'commune' &&
	isListGap(text.slice(left.end, right.start));

/**
 * Which of the names without a unit word the sentence shows to be places: "ở" or "dân" before it, a
 * district or province beside it, a list with another place, or nothing else in the text.
 */
export function shownByContext(names: readonly LevelledName[], scanned: ScannedText): boolean[] {
	const { words, text, is_shouted } = scanned;
	const shown = names.map(
		({ kind, from, next, before }, at) =>
			kind !== null ||
			(from === 0 && next === words.length) ||
			(!is_shouted && LOCATIVES.has(before)) ||
			isBesideLarger(names, at, text)
	);
	for (let at = 1; at < names.length; at++)
		shown[at] ||= shown[at - 1] === true && areListed(names[at - 1], names[at], text);
	for (let at = names.length - 2; at >= 0; at--)
		shown[at] ||= shown[at + 1] === true && areListed(names[at], names[at + 1], text);
	return shown;
}

/** Whether a bare name may be a place although nothing shows it: it is no person's and not all in capitals. */
export const speaksForItself = ({ canonical, entry }: LevelledName, scanned: ScannedText) =>
	!scanned.is_shouted && !isLikePerson(canonical) && isSpelled(entry, canonical);
