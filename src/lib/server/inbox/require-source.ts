import type { PushSource } from '#lib/domain/push-token.ts';
import type { InboxStore } from './inbox-store.ts';
import { PushRefusal } from './push-refusal.ts';
import { rateLimit, sharedInbox } from './shared-inbox.ts';

const BEARER = /^Bearer ([\w-]{20,200})$/i;

export interface Sender {
	inbox: InboxStore;
	source: PushSource;
}

const unknown = () =>
	new PushRefusal(
		401,
		{
			vi: 'Thiếu mã hoặc mã không được nhận. Hãy gửi "Authorization: Bearer <mã>"; quản trị viên tạo mã bằng "pipeline token create".',
			en: 'There is no token, or it is not taken. Send "Authorization: Bearer <token>"; an administrator makes one with "pipeline token create".'
		},
		{ headers: { 'www-authenticate': 'Bearer' } }
	);

/**
 * Who sends: the source of the token in the request's header, and nothing else about them.
 * Throws PushRefusal: 401 without a token that is taken, 429 when it was used too often.
 */
export function requireSource(headers: Headers, nowMs: number): Sender {
	const token = BEARER.exec(headers.get('authorization') ?? '')?.[1];
	const inbox = sharedInbox();
	const source = inbox?.sourceOf(token ?? '') ?? null;
	if (!inbox || !source) throw unknown();
	const seconds = rateLimit(source.token_id, nowMs);
	if (seconds === 0) return { inbox, source };
	throw new PushRefusal(
		429,
		{
			vi: `Gửi quá nhiều lần trong một phút. Hãy thử lại sau ${seconds} giây.`,
			en: `Too many requests in a minute. Try again in ${seconds} s.`
		},
		{ headers: { 'retry-after': String(seconds) } }
	);
}
