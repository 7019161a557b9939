import type { Sentence } from '../pipeline-error.ts';

/** One decision of a proposal: a setting of the mapping, how sure it is, and why. */
export interface Choice {
	/** path in the mapping, such as `date_format` or `columns.text` */
	setting: string;
	value: unknown;
	/** 0–1 */
	confidence: number;
	reason: Sentence;
	/** what a person should look at; present when the tool is unsure */
	check?: Sentence;
}

/** Below this a choice is listed as unsure. */
export const SURE = 0.7;
