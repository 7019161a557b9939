import type { Understanding } from '#lib/domain/understanding.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import type { Contributions } from './explain.ts';
import { createUnderstander, type TextContext, type UnderstanderParts } from './understand.ts';

/** A decided label, how sure it is, and everything that its score is made of. */
export interface LabelAccount extends Contributions {
	label: string;
	/** calibrated probability, 0–1 */
	confidence: number;
	score: number;
}

/** What is understood of a text, with the account of each label; null for a denunciation. */
export interface AccountedText {
	understanding: Understanding;
	accounts: Record<string, LabelAccount> | null;
}

/** Makes the function that explains one text in full. A denunciation is told of and not explained. */
export function createAccountant(parts: UnderstanderParts) {
	const understand = createUnderstander(parts);
	return (text: string, context: TextContext = {}): AccountedText => {
		const understanding = understand(text, context);
		if (understanding.is_denunciation) return { understanding, accounts: null };
		const { redactions, places } = understanding;
		const account = parts.classifier.account(maskForClassifier(text, redactions, places));
		const accounts = Object.entries(account).map(([head, { bias, words, score }]) => [
			head,
			{ ...decidedOf(understanding, head), bias, words, score }
		]);
		return { understanding, accounts: Object.fromEntries(accounts) };
	};
}

/** The label that a head decided. Throws Error for a head without one. */
function decidedOf(found: Understanding, head: string) {
	const decided: Record<string, { label: string; confidence: number }> = {
		issue: { label: found.issue, confidence: found.issue_confidence },
		sentiment: { label: found.sentiment_best, confidence: found.sentiment_confidence },
		kind: { label: found.kind, confidence: found.kind_confidence }
	};
	const known = decided[head];
	if (!known) throw new Error(`No label belongs to the account of "${head}".`);
	return known;
}
