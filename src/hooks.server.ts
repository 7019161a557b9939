import { randomUUID } from 'node:crypto';
import { dev } from '$app/environment';
import { error, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { interfaceLanguageSchema } from '#lib/domain/code-schemas.ts';
import { BUILT_IN_VIEWER } from '#lib/server/built-in-viewer.ts';
import { endGently } from '#lib/server/health/ending.ts';
import { mayOpen } from '#lib/server/policy.ts';
import { sharedHost } from '#lib/server/warehouse/shared-host.ts';

const THEMES = ['light', 'dark'] as const;

const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin'
};

function withHeaders(response: Response): Response {
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	return response;
}

/** What every page is written in; other letters are rare. */
const FIRST_FONTS = /-(?:latin|vietnamese)-\d+-normal/;

/** Asked by machines, and answered where there is no warehouse to hold. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

export const init: ServerInit = () => {
	// Later, when the web server has taken the signal: it does so right after this.
	if (!dev) setImmediate(endGently);
};

export const handle: Handle = async ({ event, resolve }) => {
	if (PROBES.has(event.url.pathname)) return withHeaders(await resolve(event));
	const { locals, url, cookies } = event;
	locals.viewer = BUILT_IN_VIEWER;
	const route = event.route.id;
	if (route !== null && !mayOpen(route, locals.viewer.role)) error(403, { message: 'forbidden' });
	const lang = interfaceLanguageSchema.safeParse(url.searchParams.get('lang'));
	locals.lang = lang.success ? lang.data : 'vi';
	const theme = cookies.get('theme');
	locals.theme = THEMES.find((known) => known === theme) ?? 'auto';
	locals.warehouse = await (await sharedHost()).lease(event.request.signal);
	try {
		const response = await resolve(event, {
			preload: ({ type, path }) => type !== 'asset' && (type !== 'font' || FIRST_FONTS.test(path)),
			transformPageChunk: ({ html }) =>
				html.replace('%lang%', locals.lang).replace('%theme%', locals.theme)
		});
		for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
		const { snapshot_id } = locals.warehouse;
		if (snapshot_id) response.headers.set('x-snapshot', snapshot_id);
		return response;
	} finally {
		locals.warehouse.release();
	}
};

/** A person sees a sentence and an id; the log holds the rest. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status < 500) return { message: status === 404 ? 'notFound' : 'badRequest' };
	const id = randomUUID().slice(0, 8);
	console.error(`[${id}] ${event.request.method} ${event.url.pathname}`, error);
	return { message: 'server', id };
};
