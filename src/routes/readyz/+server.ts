import { readiness } from '#lib/server/health/readiness.ts';
import type { RequestHandler } from './$types';

/** Whether requests should be sent here: 200, or 503 with the reason. */
export const GET: RequestHandler = async () => {
	const said = await readiness();
	const headers = { 'cache-control': 'no-store' };
	return Response.json(said, { status: said.is_ready ? 200 : 503, headers });
};
