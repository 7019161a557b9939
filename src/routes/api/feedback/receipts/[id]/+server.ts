import { env } from '#lib/server/env.ts';
import { pushAnswer } from '#lib/server/inbox/push-answer.ts';
import { receiptStatus } from '#lib/server/inbox/receipt-status.ts';
import { requireSource } from '#lib/server/inbox/require-source.ts';
import type { RequestHandler } from './$types';

/** Tells the source that pushed what became of it. */
export const GET: RequestHandler = ({ request, params, locals }) =>
	pushAnswer(200, async () => {
		const sender = requireSource(request.headers, Date.now());
		return receiptStatus(sender, locals.warehouse, env.WAREHOUSE_DIR, params.id);
	});
