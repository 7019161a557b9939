import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import { TRIAGE_PROBLEMS, type TriageProblem } from '#lib/domain/hotspot/triage-problem.ts';

const NAME = 'triage_problem';
const PATH = '/hotspots';
const SECONDS = 60;

const problemSchema = z.enum(TRIAGE_PROBLEMS);

/** Carries a problem from a plain form to the page that it leads to. */
export const leaveProblem = (cookies: Cookies, url: URL, problem: TriageProblem): void =>
	cookies.set(NAME, problem, {
		path: PATH,
		maxAge: SECONDS,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});

/** The problem that the last form had, told once. */
export function takeProblem(cookies: Cookies): TriageProblem | null {
	const left = cookies.get(NAME);
	if (left === undefined) return null;
	cookies.delete(NAME, { path: PATH });
	return problemSchema.nullable().catch(null).parse(left);
}
