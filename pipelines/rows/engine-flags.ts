import { setFlagsFromString } from 'node:v8';

/** Flags of V8; a version that does not know one ignores it. */
export const STAY_YOUNG = '--no-allocation-site-pretenuring';
export const PATTERNS_AT_ONCE = '--no-regexp-tier-up';

/**
 * Has V8 make every object among the young ones, in this thread and in all that it starts afterwards. By
 * itself V8 learns which places of the code make objects that live on, and makes theirs among the old ones
 * from then on. The rows of a batch live on, but only until it ends: as old ones nothing finds them again but
 * a mark of the whole heap. There were ten times as many marks, and a text took two fifths more processor time.
 */
export const stayYoung = (): void => setFlagsFromString(STAY_YOUNG);

/**
 * Has V8 make machine code of a pattern when it first meets it. By itself it interprets it once, then makes the
 * code: of the hundreds of patterns for personal data that took 117 instead of 42 ms, before a single row was done.
 */
export const compilePatternsAtOnce = (): void => setFlagsFromString(PATTERNS_AT_ONCE);
