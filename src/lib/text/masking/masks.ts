import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import type { RedactionType } from '#lib/domain/redaction.ts';

/** The placeholders that the training texts use; each stands for a whole "xã Tân An". */
export const PLACEHOLDER = {
	commune: '<xa>',
	province: '<tinh>',
	hamlet: '<thon>',
	road: '<duong>',
	project: '<du_an>',
	name: '<ten>',
	phone: '<sdt>'
} as const;

/**
 * A place without its unit word ("Huế") while names are looked for: in "phố Huế" it is part of a road's
 * name, and "phố tỉnh Thừa Thiên Huế" has none. `maskForClassifier` lets none of them out.
 */
export const BARE_PLACE = { commune: '<Xa>', province: '<Tinh>' } as const;

/**
 * What the classifier sees in the place of a redaction. Contacts read as a telephone and addresses as a
 * road, since training texts hold no others; a plot keeps the word that says what the text is about.
 */
export const REDACTION_MASK: Record<RedactionType, string> = {
	...REDACTION_TOKEN,
	email: PLACEHOLDER.phone,
	profile: PLACEHOLDER.phone,
	address: PLACEHOLDER.road,
	plot: 'thửa đất'
};

/** The same for texts that were redacted before they came here: stored token → mask. */
export const MASK_OF_TOKEN = new Map<string, string>(
	(Object.keys(REDACTION_TOKEN) as RedactionType[]).map((type) => [
		REDACTION_TOKEN[type],
		REDACTION_MASK[type]
	])
);
