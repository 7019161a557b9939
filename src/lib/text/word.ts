/** A word as it is written, whatever the text around it. */
export interface WordForm {
	/** the same for equal words, until very many other words have been seen; never that of another */
	id: number;
	text: string;
	lower: string;
	folded: string;
	/** as names of places are looked up: folded, no apostrophe, numbers without leading zeros */
	key: string;
	capital: boolean;
	/** what it may announce: bits of CUE */
	cue: number;
}

/** A word of the surface. */
export interface Word extends WordForm {
	start: number;
	end: number;
	/** only one space stands between it and the word before */
	joined: boolean;
}
