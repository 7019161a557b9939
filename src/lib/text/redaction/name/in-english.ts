import { opensSentence } from '../../words.ts';
import type { Word } from '../../words.ts';
import { FOLDED_GIVEN_NAMES } from './given-names.ts';
import { ENGLISH_LEAD, follows } from './lead.ts';
import { isGiven, isKnown } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { isNoPlaceFamily } from './person-pair.ts';
import { PLAIN_SURNAMES } from './surnames.ts';
import { ENGLISH_PLACES } from './titles.ts';

const ENGLISH_PLACE_BEFORE = new Set(
	'in at near from to of on around through via the along behind opposite into towards between across beyond past our this that ward district city province'.split(
		' '
	)
);
const SPEAKS = new Set(
	'spoke talked talk speak spoken gave told thanks thank belongs complained sent reported wrote'.split(
		' '
	)
);
/** English verbs whose object is somebody: a given name alone may follow. */
const TOLD = new Set(
	'asked told thanked called texted phoned emailed paid visited met by with'.split(' ')
);
const OF_SOMEBODY =
	/(?<!\p{L})(?:my|our|his|her|their|your) (?:(?:older|younger|elder|little|old) )?(?:kid|child|baby|wife|husband|partner|son|daughter|mother|father|mum|mom|dad|sister|brother|aunt|uncle|cousin|nephew|niece|grandson|granddaughter|boss|colleague|roommate|flatmate|nanny|maid|cleaner|driver|guard|tenant|pupil|student|friend|girlfriend|boyfriend|in-law)(?: is| was)? $/u;
/** "my kid Bao Long", "my wife is Thao". */
const isOfSomebody = ({ start }: Word, folded: string) =>
	OF_SOMEBODY.test(folded.slice(Math.max(0, start - 40), start));
const NOBODY_IN_ENGLISH = /^(?:Sir|Madam|Never|Not|No|Nobody|Everyone|Please)$/;
const THING =
	'elephant|tusker|dog|puppy|cat|horse|buffalo|animal|bull|cow|pig|bird|boat|ship|junk|bus|train|cafe|coffee|bar|pub|restaurant|stall|shop|place|village|hamlet|hotel|homestay|hostel|dish|drink|cake|soup|fruit|rice|wine|song|film|movie|show|play|festival|event|game|app|website|site|company|brand|project|program|programme|group|team|club|class|course|street|road|lane|alley|bridge|lake|river|beach|cave|hill|market|pagoda|temple|tower|tour|ferry|something|tree|flower|instrument|dance|elsewhere|officially|locally|usually|often|sometimes|formerly|now|also|they|which|these|those';
/** "the elephant called …", "the new name …". */
const CALLED_THING = new RegExp(
	String.raw`(?<!\p{L})(?:(?:${THING})(?: \p{L}+){0,3} (?:called|named)|(?:old|new|place|official|street|road|brand|ward|commune|former|its|local|trade) name(?: is)?) $`,
	'u'
);
const LONGEST_LEAD = 60;
const CALLED = new Set(['called', 'named', 'name', 'is']);
/** Whether what is called by the run is a thing, or a sentence ends before the run. */
function isCalledThing(run: readonly Word[], before: Word | undefined, folded: string): boolean {
	const [first] = run;
	if (!first || !before || !CALLED.has(before.lower)) return false;
	if (!first.joined) return folded[before.end] === '.';
	const lead = folded.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
	return !isNoPlaceFamily(first) && CALLED_THING.test(lead);
}
const PERSON_BEFORE =
	/(?:girl|boy|man|woman|lady|guy|officer|clerk|wife|husband|neighbou?r|friend|son|daughter|landlord|landlady|here|holder|manager), $/;
const PERSON_AFTER = /^,? ?(?:\(?(?:date of birth|dob|passport|born|aged|tel\b|phone|e-?mail))/;
/** "the girl, Tuyet, gave …", "Adebayo Oluwaseun, date of birth …". */
function isApposed(run: readonly Word[], folded: string): boolean {
	const [from, to] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
	if (!run.every(({ text }) => /^\p{Lu}\p{L}*\p{Ll}$/u.test(text))) return false;
	if (PERSON_BEFORE.test(folded.slice(0, from)) && folded[to] === ',') return true;
	return run.length > 1 && PERSON_AFTER.test(folded.slice(to, to + 20));
}
/** A name inside an English sentence, with nothing before it that makes it a place. */
export function isInEnglish(run: readonly Word[], at: number, context: NameContext): boolean {
	if (!context.isEnglish || run.length > 4) return false;
	const { words, surface } = context;
	const [first] = run;
	const before = words[at - 1];
	if (NOBODY_IN_ENGLISH.test(first?.text ?? '') || isCalledThing(run, before, surface.folded))
		return false;
	if (run.length <= 3 && follows(ENGLISH_LEAD, words, at, surface.folded)) return true;
	if (first && isApposed(run, surface.folded)) return true;
	if (!first?.joined || !before || before.capital) return false;
	const isToldTo = before.lower === 'to' && SPEAKS.has(words[at - 2]?.lower ?? '');
	if (ENGLISH_PLACE_BEFORE.has(before.lower) && !isToldTo) return false;
	if (opensSentence(surface.text, first) || isKnown(run)) return false;
	if (ENGLISH_PLACES.has(words[at + run.length]?.lower ?? '')) return false;
	if (run.length > 1 && isOfSomebody(first, surface.folded)) return isGiven(run.at(-1), context);
	if (run.length === 2) return isNoPlaceFamily(first) && isGiven(run[1], context);
	if (run.length > 1) return PLAIN_SURNAMES.has(first.lower) && isGiven(run.at(-1), context);
	const next = words[at + 1];
	if (next?.joined && next.capital) return false;
	const isOnes = isToldTo || TOLD.has(before.lower);
	return (isOnes || isOfSomebody(first, surface.folded)) && FOLDED_GIVEN_NAMES.has(first.folded);
}
