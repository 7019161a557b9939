import { messagesFor } from '#lib/i18n/messages.ts';
import { faultyRows } from '#lib/server/import/faulty-rows.ts';
import { ImportRefusal } from '#lib/server/import/import-refusal.ts';
import { mayImport } from '#lib/server/import/import-step.ts';
import { today } from '#lib/server/import/today.ts';
import type { RequestHandler } from './$types';

/** The faulty rows of a preview as a file; posted, as the preview is. Nothing is kept. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { warehouse, viewer, lang } = locals;
	if (!mayImport(viewer)) return new Response(null, { status: 403 });
	const { properties } = messagesFor(lang).intake;
	try {
		const csv = await faultyRows(
			request,
			{ warehouse, viewer, today: today(new Date()) },
			lang,
			(property) => properties[property]
		);
		return new Response(csv, {
			headers: {
				'content-type': 'text/csv; charset=utf-8',
				'content-disposition': 'attachment; filename="dong-loi.csv"',
				'cache-control': 'no-store'
			}
		});
	} catch (thrown) {
		if (!(thrown instanceof ImportRefusal)) throw thrown;
		return new Response(thrown.reason[lang], { status: thrown.status });
	}
};
