import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import { linkTokenSchema } from '#lib/domain/link-form.ts';

const NAME = 'link_outcome';
const PATH = '/shares';
const SECONDS = 60;

/** What became of the last form: the token of a new link, or a key of `links.problems`. */
const outcomeSchema = z.union([
	z.strictObject({ token: linkTokenSchema }),
	z.strictObject({ problem: z.enum(['refused', 'words', 'full', 'gone', 'off']) })
]);
export type LinkOutcome = z.infer<typeof outcomeSchema>;

/** Carries the outcome from a plain form to the page that it leads to, and nowhere else. */
export const leaveOutcome = (cookies: Cookies, url: URL, outcome: LinkOutcome): void =>
	cookies.set(NAME, JSON.stringify(outcome), {
		path: PATH,
		maxAge: SECONDS,
		httpOnly: true,
		sameSite: 'strict',
		secure: url.protocol === 'https:'
	});

/** The outcome of the last form, told once. */
export function takeOutcome(cookies: Cookies): LinkOutcome | null {
	const left = cookies.get(NAME);
	if (left === undefined) return null;
	cookies.delete(NAME, { path: PATH });
	try {
		return outcomeSchema.parse(JSON.parse(left));
	} catch {
		return null;
	}
}
