import { error } from '@sveltejs/kit';
import { messagesFor } from '#lib/i18n/messages.ts';
import { env } from '#lib/server/env.ts';
import { importStatus } from '#lib/server/import/import-status.ts';
import { today } from '#lib/server/import/today.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const status = await importStatus(locals.warehouse, env.WAREHOUSE_DIR, params.batch);
	if (!status) error(404, { message: 'notFound' });
	const received_on = today(new Date(status.receipt.received_at));
	return { ...status, received_on, title: messagesFor(locals.lang).intake.receipt };
};
