import { foldInPlace } from '../fold.ts';
import { normalise } from '../normalise.ts';
import { wordKey } from '../words.ts';

const UNIT_BEFORE_NUMBER = /^(?:phường|xã|thị trấn|quận)(?: số)?\s+(?=\d+$)/i;

/** The one accented spelling of a name: lower case, canonical tones, plain apostrophes, no hyphens. */
export function canonicalName(name: string): string {
	return normalise(name)
		.toLowerCase()
		.replace(/[’`´]/g, "'")
		.replace(/[\s–-]+/g, ' ');
}

/** Words of a name as keys. "Phường 5" is known by its number alone. */
export function nameKeys(name: string): string[] {
	const bare = canonicalName(name).replace(UNIT_BEFORE_NUMBER, '');
	return foldInPlace(bare).split(' ').map(wordKey).filter(Boolean);
}
export const nameKey = (name: string) => nameKeys(name).join(' ');
