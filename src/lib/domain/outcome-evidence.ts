/** What an outcome of an initiative rests on; pages keep the levels apart. */
export const OUTCOME_EVIDENCE = ['self_reported', 'verified', 'published'] as const;
