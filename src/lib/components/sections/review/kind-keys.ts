import type { Kind } from '#lib/domain/kind.ts';

/** The letter that chooses a kind in the form; the same in both languages, shown beside each. */
export const KIND_KEYS: Record<Kind, string> = {
	complaint: 'c',
	denunciation: 'd',
	petition: 'p',
	suggestion: 's',
	praise: 'r',
	question: 'q'
};
