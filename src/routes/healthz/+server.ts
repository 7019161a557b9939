import type { RequestHandler } from './$types';

/** The process lives. */
export const GET: RequestHandler = () =>
	Response.json({ is_alive: true }, { headers: { 'cache-control': 'no-store' } });
