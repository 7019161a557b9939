import { statementResponse } from '#lib/server/page/statement-response.ts';
import type { RequestHandler } from './$types';

/** The whole statement behind a figure, with its values, to be run by hand against the snapshot. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	statementResponse(locals, params.question, url.searchParams.get('params') ?? '{}');
