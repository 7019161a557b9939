import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const EMAIL =
	/[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\(a còng\))\s?(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,}/giu;

/** E-mail addresses, also with "(at)". */
export const findEmails: Detector = ({ text }) =>
	/@|\(at\)|\[at\]|a còng/i.test(text) ? findAll('email', EMAIL, text) : [];
