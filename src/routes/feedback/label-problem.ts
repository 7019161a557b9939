import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';

const NAME = 'label_problem';
const PATH = '/feedback';
const SECONDS = 60;

/** Why a label could not be kept: keys of `errors` in the messages. */
const problemSchema = z.enum(['labelRefused', 'labelsOff', 'noteRefused', 'textGone', 'forbidden']);
export type LabelProblem = z.infer<typeof problemSchema>;

/** Carries a problem from a plain form to the page that it leads back to. */
export const leaveProblem = (cookies: Cookies, url: URL, problem: LabelProblem): void =>
	cookies.set(NAME, problem, {
		path: PATH,
		maxAge: SECONDS,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});

/** The problem that the last form had, told once. */
export function takeProblem(cookies: Cookies): LabelProblem | null {
	const left = cookies.get(NAME);
	if (left === undefined) return null;
	cookies.delete(NAME, { path: PATH });
	return problemSchema.nullable().catch(null).parse(left);
}
