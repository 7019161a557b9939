import { opensSentence } from '../../words.ts';
import type { Word } from '../../words.ts';
import { DISTINCT_GIVEN_NAMES } from './given-names.ts';
import { isKnown } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { isPersonPair } from './person-pair.ts';

/** "(tổ 4)", "(xóm Chùa)": where somebody lives, right behind the name. */
const LIVES_AFTER = /^ \((?:to|xom|ap|thon|khu pho|khom|nha) (?:\d|\p{L})/u;

/** "Tuấn ơi", "Lan (tổ 4)": a given name at the head of a sentence that is called or told from others. */
export function isCalled(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface, isShouted, isPlain } = context;
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last || run.length > 2 || isShouted || isPlain) return false;
	const next = words[at + run.length];
	const isAddressed = next?.joined === true && next.lower === 'ơi';
	if (!isAddressed && surface.text[last.end + 1] !== '(') return false;
	if (!opensSentence(surface.text, first) || isKnown(run)) return false;
	const isGiven =
		run.length === 1 ? DISTINCT_GIVEN_NAMES.has(first.lower) : isPersonPair(run, context);
	return (
		isGiven && (isAddressed || LIVES_AFTER.test(surface.folded.slice(last.end, last.end + 14)))
	);
}
