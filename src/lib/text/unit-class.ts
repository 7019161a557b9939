/** What a UTF-16 code unit is; HALF is one of the two halves of a letter or sign beyond U+FFFF. */
export const LETTER = 1;
export const MARK = 2;
export const SPACE = 3;
export const FORMAT = 4;
export const SIGN = 5;
export const HALF = 6;
export const DIGIT = 7;

const PATTERNS: readonly [pattern: RegExp, unitClass: number][] = [
	[/^[\ud800-\udfff]$/, HALF],
	[/^\s$/, SPACE],
	[/^\p{Nd}$/u, DIGIT],
	[/^[\p{L}\p{N}]$/u, LETTER],
	[/^\p{M}$/u, MARK],
	[/^\p{Cf}$/u, FORMAT]
];
/** 0: not asked for yet. */
const classes = new Uint8Array(0x10000);

function classify(code: number): number {
	const unit = String.fromCharCode(code);
	const [, found] = PATTERNS.find(([pattern]) => pattern.test(unit)) ?? [null, SIGN];
	classes[code] = found;
	return found;
}

/** The class of a code unit; LETTER holds numbers such as ½ too. Many times faster than asking a pattern. */
export const unitClass = (code: number): number => (classes[code] ?? 0) || classify(code);
