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
const PUNCTUATION = /^[^\p{L}\p{N}<]/u;

/**
 * Calls `mark` with each token position inside a negation's scope: the three tokens after it,
 * cut short by punctuation (Das & Chen 2001; Pang, Lee & Vaithyanathan 2002, with a fixed reach).
 */
export function negationScope(plain: readonly string[], mark: (position: number) => void): void {
	let left = 0;
	for (let i = 0; i < plain.length; i++) {
		if (NEGATIONS.has(plain[i] ?? '')) left = SCOPE;
		else if (left > 0 && PUNCTUATION.test(plain[i] ?? '')) left = 0;
		else if (left > 0) {
			left--;
			mark(i);
		}
	}
}
