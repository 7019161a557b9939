import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { messagesFor } from '#lib/i18n/messages.ts';
import { importStep } from '#lib/server/import/import-step.ts';
import { codeLists } from '#lib/server/import/code-lists.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	title: messagesFor(locals.lang).intake.title,
	codes: codeLists()
});

export const actions: Actions = {
	/** A file, a preview to check again, or good rows to keep. Posted, so that it stands in no address. */
	default: async ({ request, locals, setHeaders }) => {
		setHeaders({ 'cache-control': 'no-store' });
		const { warehouse, viewer, lang } = locals;
		const outcome = await importStep(request, { warehouse, viewer }, new Date());
		if ('problem' in outcome) return fail(outcome.status, { problem: outcome.problem });
		if ('preview' in outcome) return { preview: outcome.preview };
		const receipt = resolve('/initiatives/import/[batch]', { batch: outcome.receipt.batch_id });
		redirect(303, lang === 'en' ? `${receipt}?lang=en` : receipt);
	}
};
