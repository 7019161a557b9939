import type { Cookies } from '@sveltejs/kit';
import { LOCAL_ANNOTATOR } from '#lib/domain/correction.ts';
import { annotatorSchema } from '#lib/domain/label-form.ts';

const NAME = 'annotator';
const YEAR_SECONDS = 31_536_000;

/** Whose labels these are, until there are accounts: initials that the browser remembers. */
export const readAnnotator = (cookies: Cookies): string =>
	annotatorSchema.catch(LOCAL_ANNOTATOR).parse(cookies.get(NAME) ?? '');

export function rememberAnnotator(cookies: Cookies, url: URL, annotator: string): void {
	const initials = annotator === LOCAL_ANNOTATOR ? '' : annotator;
	cookies.set(NAME, initials, {
		path: '/feedback',
		maxAge: YEAR_SECONDS,
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
}
