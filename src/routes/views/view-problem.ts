import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';

const NAME = 'view_problem';
const PATH = '/views';
const SECONDS = 60;

/** Why a view could not be kept: keys of `savedViews.problems` in the messages. */
const problemSchema = z.enum(['refused', 'full', 'gone', 'personal', 'denunciation', 'off']);
export type ViewProblem = z.infer<typeof problemSchema>;

/** Carries a problem from a plain form to the page that it leads to. */
export const leaveProblem = (cookies: Cookies, url: URL, problem: ViewProblem): void =>
	cookies.set(NAME, problem, {
		path: PATH,
		maxAge: SECONDS,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});

/** The problem that the last form had, told once. */
export function takeProblem(cookies: Cookies): ViewProblem | null {
	const left = cookies.get(NAME);
	if (left === undefined) return null;
	cookies.delete(NAME, { path: PATH });
	return problemSchema.nullable().catch(null).parse(left);
}
