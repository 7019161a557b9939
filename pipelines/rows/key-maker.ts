import { createHmac, randomUUID } from 'node:crypto';
import type { PendingFeedback } from '../classify.ts';
import type { CountOnlyRow, FeedbackRow } from '../loaded-batch.ts';
import type { Identity, PendingCountOnly } from '../stage.ts';
import { digest, KEY_LENGTH } from './identity.ts';

/**
 * Turns identities into keys, for one file. Equal rows without a record id are true repeats inside a
 * file, so they are numbered; the same file read again gives the same keys in any order of rows.
 */
export function createKeyMaker(salt: string) {
	const occurrences = new Map<string, number>();
	const identityKey = ({ key, basis }: Identity): string => {
		if (basis === 'record_id') return key;
		const nth = (occurrences.get(key) ?? 0) + 1;
		occurrences.set(key, nth);
		return digest([key, String(nth)]);
	};
	/** Keyed by the store's salt, so that nobody can look up a text they suspect. */
	const countKey = (identity_key: string): string =>
		createHmac('sha256', salt).update(identity_key).digest('hex').slice(0, KEY_LENGTH);
	// The identity stays in the row, where nothing asks for it: to copy all but one property takes four times as long.
	const keyFeedback = (row: PendingFeedback): FeedbackRow => ({
		...row,
		feedback_id: randomUUID(),
		identity_key: identityKey(row.identity)
	});
	const keyCountOnly = (row: PendingCountOnly): CountOnlyRow => {
		const identity_key = identityKey(row.identity);
		return { ...row, count_key: countKey(identity_key), identity_key };
	};
	return { identityKey, countKey, keyFeedback, keyCountOnly };
}
