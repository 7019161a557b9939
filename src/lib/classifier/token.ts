/** A word, number, sign or placeholder as the classifier sees it. */
export interface Token {
	/** the same for equal words, until very many other words have been seen; never that of another */
	id: number;
	/** lower case, abbreviations expanded, numbers as 0 */
	word: string;
	/** the same, diacritics and đ folded */
	plain: string;
	wordHash: number;
	plainHash: number;
	/** states of the hashes of all pairs that begin with it, as written and without diacritics: signed */
	wordState: number;
	plainState: number;
	/** whether diacritics or đ tell the word from its plain form */
	isAccented: boolean;
	isNegation: boolean;
	isSign: boolean;
	/** whether words that begin with it may be shown to explain a label */
	isShowable: boolean;
	/** whether it may stand within such words */
	goesOn: boolean;
	/** what the word as typed may be short for */
	expansion: readonly Token[] | null;
}

/** The classifier's view of a text. */
export type ClassifierTokens = readonly Token[];
