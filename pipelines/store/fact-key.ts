import { createHash } from 'node:crypto';
import type { ResponseRow, StatusEventRow } from '../loaded-batch.ts';

const digest = (parts: readonly (string | null)[]) =>
	createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);

const instant = (iso: string) => new Date(iso).toISOString();

/** The same step told twice is one step: who, what and when make its key; the deadline does not. */
export const eventKey = (event: StatusEventRow): string =>
	digest([event.identity_key, instant(event.happened_at), event.status, event.agency]);

/** A rating that arrives later belongs to the same response. */
export const responseKey = (response: ResponseRow): string =>
	digest([
		response.identity_key,
		instant(response.happened_at),
		response.agency,
		response.text_redacted
	]);
