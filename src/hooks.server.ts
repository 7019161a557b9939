import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { interfaceLanguageSchema } from '#lib/domain/language.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';

const THEMES = ['light', 'dark'] as const;

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin'
};

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.viewer = LOCAL_ANALYST;
	const lang = interfaceLanguageSchema.safeParse(event.url.searchParams.get('lang'));
	event.locals.lang = lang.success ? lang.data : 'vi';
	const theme = event.cookies.get('theme');
	event.locals.theme = THEMES.find((known) => known === theme) ?? 'auto';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.locals.lang).replace('%theme%', event.locals.theme)
	});
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	return response;
};

/** A person sees a sentence and an id; the log holds the rest. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const id = randomUUID().slice(0, 8);
	if (status >= 500) console.error(`[${id}] ${event.request.method} ${event.url.pathname}`, error);
	return { message: status >= 500 ? 'internal' : message, id };
};
