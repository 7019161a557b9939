import type { Channel } from '#lib/domain/channel.ts';
import type { Kind } from '#lib/domain/kind.ts';
import type { Sentiment } from '#lib/domain/sentiment.ts';
import { hurried } from './informal.ts';
import { inventedContact } from './invented-contact.ts';
import { PHRASE_BANK } from './phrase-bank.ts';
import { FRAMES, REGISTER_OF, SPOKEN } from './phrases/registers.ts';
import type { Random } from './random.ts';
import { speechOf } from './regions.ts';
import { fillSlots, type Speaker } from './slots.ts';

export interface TextRequest {
	issue: string;
	sentiment: Sentiment;
	channel: Channel;
	/** which grievances are behind a hotspot, by number; null: nothing in particular */
	cause: number | null;
	speaker: Omit<Speaker, 'isReported'>;
}

/** How many grievances people name where something is behind it, and how often they name one of them. */
const CAUSES = 2;
const CAUSE_SHARE = 0.7;

/** A hotspot has a cause: most of its grievances are the same few, where elsewhere all are heard. */
function corePhrase(
	phrases: readonly string[],
	{ sentiment, cause }: TextRequest,
	random: Random
): string {
	if (cause === null || sentiment !== 'negative' || !random.chance(CAUSE_SHARE))
		return random.pick(phrases);
	const at = cause * CAUSES + random.whole(0, CAUSES - 1);
	return phrases[at % phrases.length] as string;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** A praise praises, a grievance complains; the neutral ones say by their form what they are. */
export function kindOf(phrase: string, sentiment: Sentiment): Kind {
	if (sentiment === 'negative') return 'complaint';
	if (sentiment === 'positive') return 'praise';
	if (phrase.endsWith('?')) return 'question';
	return phrase.startsWith('Đề nghị') ? 'petition' : 'suggestion';
}

/**
 * One invented text: opener, one or two sentences about the issue, a detail, a closer, in the
 * register of the channel. Says nothing of real places: the place is in the row's unit column.
 */
export function composeText(request: TextRequest, random: Random): { text: string; kind: Kind } {
	const { issue, sentiment, channel } = request;
	const bank = PHRASE_BANK.get(issue);
	if (!bank) throw new RangeError(`No phrases for the issue ${issue}`);
	const register = REGISTER_OF[channel];
	const speaker = { ...request.speaker, isReported: register === 'minutes' };
	const fill = (phrase: string) => fillSlots(phrase, random, speaker);
	const core = corePhrase(bank[sentiment], request, random);
	const kind = kindOf(core, sentiment);
	if (issue === 'other.unclear') return { text: fill(core), kind };

	const isLoose = register === 'short' || register === 'speech';
	const frame = FRAMES[register][sentiment];
	const opener = random.pick(frame.openers);
	const joins = opener.endsWith(',') || opener === 'Phải nói là';
	const parts = [fill(opener), joins ? lowerFirst(fill(core)) : fill(core)];
	if (sentiment === 'negative') {
		const other = random.pick(bank.negative);
		if (!isLoose && other !== core && random.chance(0.3))
			parts.push(`${random.pick(['Ngoài ra,', 'Bên cạnh đó,'])} ${lowerFirst(fill(other))}`);
		if (random.chance(isLoose ? 0.35 : 0.6)) parts.push(fill(random.pick(bank.details)));
	}
	parts.push(fill(random.pick(frame.closers)));
	if (isLoose && random.chance(0.25))
		parts.push(random.pick(SPOKEN[speechOf(speaker.region)][sentiment]));
	const isTyped = register === 'short' || register === 'survey' || channel === 'email_web';
	const text = parts.filter(Boolean).join(' ');
	const finished = isTyped && random.chance(0.33) ? hurried(text, random) : text;
	return {
		text: random.chance(0.02) ? `${finished} ${inventedContact(random)}` : finished,
		kind
	};
}
