import { error, redirect } from '@sveltejs/kit';
import { labelFormSchema } from '#lib/domain/correction.ts';
import { DEFAULT_FILTERS, filtersFromSearch } from '#lib/domain/filters.ts';
import { linkTo } from '#lib/domain/link.ts';
import { throwHttpError } from '#lib/server/page/http-error.ts';
import { LabelRefusedError, recordLabel } from '#lib/server/people/record-label.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { rememberAnnotator } from '../annotator-cookie.ts';
import type { RequestHandler } from './$types';

/** The list that the form stood in, at the text; anything that is no view of ours leads to the list. */
function backTo(view: string, feedback_id: string): string {
	try {
		const filters = filtersFromSearch(new URLSearchParams(view));
		return `${linkTo('/feedback', filters, { label: null })}#text-${feedback_id}`;
	} catch {
		return linkTo('/feedback', DEFAULT_FILTERS);
	}
}

/** Records a label. A plain form goes back to its list; a script that asks for JSON gets an answer. */
export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
	const fields = Object.fromEntries(await request.formData());
	const form = labelFormSchema.safeParse(fields);
	if (!form.success) error(400, { message: 'labelRefused' });
	const people = sharedPeople();
	if (!people) error(503, { message: 'labelsOff' });
	const { warehouse, viewer } = locals;
	const now = new Date().toISOString();
	try {
		await recordLabel({ people, warehouse, viewer, form: form.data, now });
	} catch (thrown) {
		if (thrown instanceof LabelRefusedError) error(thrown.status, { message: thrown.message });
		throwHttpError(thrown);
	}
	rememberAnnotator(cookies, url, form.data.annotator);
	if (request.headers.get('accept') === 'application/json') return Response.json({ ok: true });
	redirect(303, backTo(String(fields['view'] ?? ''), form.data.feedback_id));
};
