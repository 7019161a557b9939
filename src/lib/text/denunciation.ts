import { PARTS } from './denunciation/learn-signs.ts';
import { createSignTable } from './denunciation/sign-table.ts';
import { SIGN_WEIGHTS } from './denunciation/sign-weights.ts';
import { signsOf } from './denunciation/signs.ts';
import type { Signs } from './denunciation/signs.ts';
import { countPhrases, readWords } from './denunciation/spot-phrases.ts';
import { readLettering } from './surface.ts';

export interface DenunciationScreen {
	is_denunciation: boolean;
	/** false where the text may be a denunciation: it is counted and not stored all the same */
	is_sure: boolean;
}

const MAY_BE: DenunciationScreen = { is_denunciation: true, is_sure: false };
const IS: DenunciationScreen = { is_denunciation: true, is_sure: true };
const IS_NOT: DenunciationScreen = { is_denunciation: false, is_sure: true };

/**
 * Where the shipped weights flag 5.4 % of the training texts that are none, and weights learnt without their
 * author above 7 %: recall goes first.
 */
const ENOUGH = -1.6;
const SURELY = 1;

const weigh = createSignTable({
	base: SIGN_WEIGHTS.base,
	weights: new Map(
		SIGN_WEIGHTS.table
			.split(/\|\s*/)
			.filter(Boolean)
			.map((entry) => {
				const [sign = '', parts] = entry.split(':');
				return [sign, Number(parts) / PARTS];
			})
	)
});

/** What the weights of the screen are learnt from. */
export function readSigns(text: string): Signs {
	const read = readWords(readLettering(text));
	return signsOf(
		read.tokens.map(({ folded }) => folded),
		countPhrases(read)
	);
}

/**
 * Screens a text for denunciations before anything is stored, tuned for recall: their senders' identity
 * is secret by law, so a missed one costs more than a complaint that is only counted. Open accusations are
 * known by their wording, the others by learnt weights of words and wordings. Who has read the text's
 * letters already hands them on.
 */
export function screenDenunciation(
	text: string,
	lettering = readLettering(text)
): DenunciationScreen {
	const read = readWords(lettering);
	const said = countPhrases(read);
	if (said.accuse > said.procedure) return said.asks || said.praises ? MAY_BE : IS;
	const wrongs = said.gain + said.forge + said.wrong + said.vice + said.crime + said.cover;
	if (said.accuse > 0 && wrongs === 0) return IS_NOT;
	const isSecret = said.secret > 0 && said.asks === 0;
	const weight = weigh(read.tokens, said);
	if (weight > SURELY && isSecret) return IS;
	return weight > ENOUGH || isSecret ? MAY_BE : IS_NOT;
}
