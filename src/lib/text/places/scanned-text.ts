import type { Surface } from '../surface.ts';
import { wordsOf } from '../words.ts';
import type { Word } from '../words.ts';
import type { NameNode } from './place-index.ts';

/** A text in which names are looked for, and how it is written. */
export interface ScannedText {
	names: NameNode;
	words: readonly Word[];
	text: string;
	/** without any diacritics, so that a name may stand for several */
	is_plain: boolean;
	/** all in capitals, so that a capital says nothing */
	is_shouted: boolean;
}

const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/i;
const LOWER_CASE = /\p{Ll}/u;

export function readScript(names: NameNode, surface: Surface): ScannedText {
	const { text } = surface;
	return {
		names,
		words: wordsOf(surface),
		text,
		is_plain: !VIETNAMESE_LETTER.test(text),
		is_shouted: !LOWER_CASE.test(text)
	};
}
