import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const LINK =
	/(?<![\p{L}\p{N}])(?:https?:\/\/)?(?:[a-z]+\.)?(?:facebook\.com|fb\.com|fb\.me|m\.me|messenger\.com|zalo\.me|chat\.zalo\.me|tiktok\.com|instagram\.com|t\.me|telegram\.me|threads\.(?:net|com)|twitter\.com|x\.com|linkedin\.com|youtube\.com\/@|youtube\.com\/channel)[/@]?[^\s<>"',;)]*[^\s<>"',;).!?]/giu;
const HANDLE = /(?<![\p{L}\p{N}.<@])@[\p{L}_][\p{L}\p{N}_.]{2,}[\p{L}\p{N}_]/gu;
const NICK =
	/(?<![\p{L}\p{N}])(?:[Ff]b|FB|[Ff]acebook|[Ff]ace|[Tt]ik[Tt]ok|[Nn]ick(?: [Zz]alo| [Ff]b| [Ff]acebook)?|[Zz]alo)(?: tên| ten| là| la)?\s?[:“"]\s?(?<span>\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3})/dgu;

/** What every link and every nickname has, found at a fraction of the cost. */
const SITE = /\.(?:com|me|net)/i;
const COLON = /[:“"]/;

/** Links to and names of personal pages on social networks. */
export const findProfiles: Detector = ({ text }) => [
	...(SITE.test(text) ? findAll('profile', LINK, text) : []),
	...(text.includes('@') ? findAll('profile', HANDLE, text) : []),
	...(COLON.test(text) ? findAll('profile', NICK, text) : [])
];
