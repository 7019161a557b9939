import { createAccountant } from '#lib/classifier/account-text.ts';
import { ARTEFACT, classifierParts } from './classifier-parts.ts';
import { whileUnchanged } from './while-unchanged.ts';

/** Explains one text; see `classifierParts` for the first call. Null before the first training. */
export const accountant = whileUnchanged(ARTEFACT, () => {
	const parts = classifierParts();
	return parts && createAccountant(parts);
});
