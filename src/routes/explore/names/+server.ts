import { placeNames } from '#lib/server/page/explore.ts';
import { throwHttpError } from '#lib/server/page/http-error.ts';
import type { RequestHandler } from './$types';

/** The names of every commune that the viewer may see: a page asks for them when it is first touched. */
export const GET: RequestHandler = async ({ locals }) => {
	try {
		return Response.json(await placeNames(locals), {
			headers: { 'cache-control': 'private, max-age=600' }
		});
	} catch (thrown) {
		throwHttpError(thrown);
	}
};
