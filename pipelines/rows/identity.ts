import { createHmac, hash, randomUUID } from 'node:crypto';
import { remember } from '#lib/text/remember.ts';
import type { PendingFeedback } from '../classify.ts';
import type { CountOnlyRow, FeedbackRow } from '../loaded-batch.ts';
import type { Identity, PendingCountOnly } from '../stage.ts';

const KEY_LENGTH = 32;
const digestOf = (text: string) => hash('sha256', text, 'hex').slice(0, KEY_LENGTH);
const digest = (parts: readonly string[]) => digestOf(parts.join('\0'));

/** The steps of one record stand together in a file. */
const digestOfRecord = remember(digestOf, 1000);

/** Identity of a row that has a record id: the same for a feedback, its events and its responses. */
export const recordIdentity = (sourceId: string, recordId: string): string =>
	digestOfRecord(`${sourceId}\0${recordId}`);

/** What a row without a record id is known by. The text must be redacted already. */
export function contentIdentity(
	sourceId: string,
	redacted: string,
	receivedAt: string,
	channel: string,
	unit: readonly (string | null)[]
): Identity {
	const key = digest([sourceId, redacted, receivedAt, channel, ...unit.map((part) => part ?? '')]);
	return { key, basis: 'content' };
}

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
