/**
 * Invented sentences about one issue leaf. Slots in braces are filled by `fillSlots`.
 * Neutral sentences that end in "?" are questions, those that begin with "Góp ý" are suggestions,
 * the others petitions. Negative ones never name a place: the place is in the unit column.
 */
export interface LeafPhrases {
	negative: readonly string[];
	neutral: readonly string[];
	positive: readonly string[];
}

/** The leaves of one issue group, and second sentences that fit any complaint in the group. */
export interface GroupPhrases {
	details: readonly string[];
	leaves: Readonly<Record<string, LeafPhrases>>;
}
