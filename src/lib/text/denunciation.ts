import { normalise } from './normalise.ts';
import { spotPhrases } from './denunciation/spot-phrases.ts';

/** A sum in figures or words: who asks for money names the price. */
const SUM_OF_MONEY =
	/\d\s?(?:triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k|đồng|dong)(?!\p{L})|(?:trăm|tram|triệu|trieu|chục|chuc) (?:nghìn|nghin|ngàn|ngan|triệu|trieu|đồng)/u;

export interface DenunciationScreen {
	is_denunciation: boolean;
	/** false where the text may be a denunciation: it is counted and not stored all the same */
	is_sure: boolean;
}

const MAY_BE: DenunciationScreen = { is_denunciation: true, is_sure: false };
const IS: DenunciationScreen = { is_denunciation: true, is_sure: true };
const IS_NOT: DenunciationScreen = { is_denunciation: false, is_sure: true };

/**
 * Screens a text for denunciations before anything is stored, tuned for recall: their senders' identity
 * is secret by law, so a missed one costs more than a complaint that is only counted.
 */
export function screenDenunciation(text: string): DenunciationScreen {
	const normalised = normalise(text);
	const said = spotPhrases(normalised);
	if (said.accuse > said.procedure) return said.asks || said.praises ? MAY_BE : IS;
	if (said.asks) return IS_NOT;
	const gain = said.gain + said.levy;
	const wrong = gain + said.crime + said.vice;
	if (said.secret) return wrong || said.report ? IS : MAY_BE;
	if (said.oath) return MAY_BE;
	if (said.praises) return IS_NOT;
	const isBacked = said.report + said.evidence + said.investigate > 0;
	if ((wrong && isBacked) || said.vice) return MAY_BE;
	const signs = said.gain + Number(gain >= 2);
	const isPriced = signs === 1 && SUM_OF_MONEY.test(normalised.toLowerCase());
	return signs >= 2 || isPriced ? MAY_BE : IS_NOT;
}
