import type { Random } from './random.ts';

/** Letters that people take for one another, or that lie side by side on a keyboard. */
const TAKEN_FOR: Record<string, string> = {
	s: 'xa',
	x: 's',
	d: 'gs',
	g: 'h',
	n: 'lm',
	l: 'n',
	i: 'yu',
	y: 'i',
	c: 'kx',
	k: 'c',
	r: 'gt',
	t: 'ry',
	o: 'u',
	u: 'o',
	v: 'd',
	b: 'p',
	p: 'b',
	h: 'k',
	m: 'n',
	đ: 'b'
};

/** Capitals stay at the beginnings of words, whatever letter stands there now. */
const capitalised = (name: string) =>
	name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (first) => first.toUpperCase());

/** One letter wrong: another one, one too few, one twice, or two that changed places. */
export function misspell(random: Random, name: string): string {
	const letters = [...name];
	const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) && at > 0 ? [at] : []));
	const at = random.pick(places);
	const letter = letters[at] ?? '';
	const next = letters[at + 1] ?? '';
	const other = TAKEN_FOR[letter.toLowerCase()];
	const way = random.next();
	if (way < 0.4 && other) letters[at] = random.pick([...other]);
	else if (way < 0.6 && /\p{L}/u.test(next)) letters.splice(at, 2, next, letter);
	else if (way < 0.8) letters.splice(at, 1);
	else letters.splice(at, 0, letter);
	return capitalised(letters.join(''));
}
