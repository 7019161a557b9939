/** The colours that charts may use: each is a token of the design, light or dark. */
export const INK_NAMES = [
	'positive',
	'neutral',
	'negative',
	'unsure',
	'accent',
	'ink',
	'muted',
	'line',
	'surface',
	'hatch'
] as const;
export type InkName = (typeof INK_NAMES)[number];
export type Ink = Record<InkName, string>;

/**
 * Stand-in colours for drawing on the server, which knows no theme. `themedSvg` turns each of them
 * into a class, so that one drawing follows light and dark without JavaScript.
 */
export const SENTINEL_INK = Object.fromEntries(
	INK_NAMES.map((name, i) => [name, `#0a0b${(0x10 + i).toString(16)}`])
) as Ink;
