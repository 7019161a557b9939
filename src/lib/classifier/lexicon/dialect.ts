import { CENTRAL } from './dialect/central.ts';
import { NORTHERN } from './dialect/northern.ts';
import { SOUTHERN_SPEECH } from './dialect/southern-speech.ts';
import { SOUTHERN_THINGS } from './dialect/southern-things.ts';

/**
 * Regional syllables and phrases, each with the standard word; spellings that `TEENCODE` holds are
 * not repeated. Only replacements that are right nearly always in feedback: apply them from left to
 * right, the longest first. An entry that stands for itself ("khi mô hình") keeps a standard phrase
 * from a shorter entry ("khi mô").
 */
export const DIALECT: Record<string, string> = {
	...CENTRAL,
	...SOUTHERN_SPEECH,
	...SOUTHERN_THINGS,
	...NORTHERN
};
