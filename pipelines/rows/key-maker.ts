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
	const keyFeedback = ({ identity, ...row }: PendingFeedback): FeedbackRow => ({
		feedback_id: randomUUID(),
		identity_key: identityKey(identity),
		...row
	});
	const keyCountOnly = ({ identity, ...row }: PendingCountOnly): CountOnlyRow => {
		const identity_key = identityKey(identity);
		return { count_key: countKey(identity_key), identity_key, ...row };
	};
	return { identityKey, countKey, keyFeedback, keyCountOnly };
}
