import type { ClassifierTokens } from './token.ts';

/** Plain syllables that turn what follows; `thieu` and `kem` (lacking, poor) act alike. */
const NEGATIONS = new Set([
	'khong',
	'chua',
	'chang',
	'cha',
	'dung',
	'hong',
	'ko',
	'thieu',
	'kem',
	'no',
	'not',
	'never',
	'without',
	"don't"
]);
const SCOPE = 3;
const SIGN = /^[^\p{L}\p{N}<]/u;

/** Whether a plain token turns what follows. */
export const isNegation = (plain: string) => NEGATIONS.has(plain);

/** Whether a token is punctuation, which ends a negation's scope. */
export const isSign = (plain: string) => SIGN.test(plain);

/**
 * Calls `mark` with each token position inside a negation's scope: the three tokens after it,
 * cut short by punctuation (Das & Chen 2001; Pang, Lee & Vaithyanathan 2002, with a fixed reach).
 */
export function negationScope(tokens: ClassifierTokens, mark: (position: number) => void): void {
	let left = 0;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token?.isNegation) left = SCOPE;
		else if (left > 0 && token?.isSign) left = 0;
		else if (left > 0) {
			left--;
			mark(i);
		}
	}
}
