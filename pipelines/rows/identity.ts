import { hash } from 'node:crypto';
import { remember } from '#lib/text/remember.ts';
import type { Identity } from '../stage.ts';

export const KEY_LENGTH = 32;
const digestOf = (text: string) => hash('sha256', text, 'hex').slice(0, KEY_LENGTH);
export const digest = (parts: readonly string[]) => digestOf(parts.join('\0'));

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
