import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const YEAR_SECONDS = 31_536_000;

/** Only a path of this site: `//host` and `/\host` would lead elsewhere. */
const ownPath = (back: string | null) => (back && /^\/(?![/\\])/.test(back) ? back : '/');

/** Remembers the colour theme and goes back to the page that asked. */
export const GET: RequestHandler = ({ url, cookies }) => {
	const theme = url.searchParams.get('to');
	if (theme === 'light' || theme === 'dark') {
		cookies.set('theme', theme, {
			path: '/',
			maxAge: YEAR_SECONDS,
			sameSite: 'lax',
			secure: url.protocol === 'https:'
		});
	} else {
		cookies.delete('theme', { path: '/' });
	}
	redirect(303, ownPath(url.searchParams.get('back')));
};
