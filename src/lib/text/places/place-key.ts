import { foldInPlace } from '../fold.ts';
import { normalise } from '../normalise.ts';
import { remember } from '../remember.ts';
import { wordKey } from '../words.ts';

/** Names come again and again: all of the gazetteer's, each in several of its rows. */
const KNOWN_NAMES = 20_000;
const UNIT_BEFORE_NUMBER = /^(?:phường|xã|thị trấn|quận)(?: số)?\s+(?=\d+$)/i;

/** The one accented spelling of a name: lower case, canonical tones, plain apostrophes, no hyphens. */
export const canonicalName = remember(
	(name) =>
		normalise(name)
			.toLowerCase()
			.replace(/[’`´]/g, "'")
			.replace(/[\s–-]+/g, ' '),
	KNOWN_NAMES
);

/** Words of a name as keys. "Phường 5" is known by its number alone. */
export const nameKeys = remember((name): readonly string[] => {
	const bare = canonicalName(name).replace(UNIT_BEFORE_NUMBER, '');
	return foldInPlace(bare).split(' ').map(wordKey).filter(Boolean);
}, KNOWN_NAMES);
export const nameKey = (name: string) => nameKeys(name).join(' ');
