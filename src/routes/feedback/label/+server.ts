import { json, redirect, type RequestEvent } from '@sveltejs/kit';
import { labelFormSchema } from '#lib/domain/label-form.ts';
import { feedbackIdSchema } from '#lib/domain/feedback-id.ts';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { linkTo } from '#lib/domain/link.ts';
import { throwHttpError } from '#lib/server/page/http-error.ts';
import { LabelRefusedError, recordLabel } from '#lib/server/people/labels/record-label.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { rememberAnnotator } from '../annotator-cookie.ts';
import { leaveProblem, type LabelProblem } from '../label-problem.ts';
import type { RequestHandler } from './$types';

type Fields = Record<string, FormDataEntryValue>;

/** The list that the form stood in, at the text; anything that is no view of ours leads to the list. */
function backTo({ view, feedback_id }: Fields, isOpen: boolean): string {
	try {
		const id = feedbackIdSchema.parse(feedback_id);
		const filters = filtersFromSearch(new URLSearchParams(String(view ?? '')));
		return `${linkTo('/feedback', filters, { label: isOpen ? id : null })}#text-${id}`;
	} catch {
		return linkTo('/feedback', DEFAULT_FILTERS);
	}
}

/** Keeps the label; the answer is null, or why it cannot be kept. */
async function keepLabel(
	{ locals, cookies, url }: RequestEvent,
	fields: Fields
): Promise<{ status: number; message: LabelProblem } | null> {
	const form = labelFormSchema.safeParse(fields);
	if (!form.success) return { status: 400, message: 'labelRefused' };
	const people = sharedPeople();
	if (!people) return { status: 503, message: 'labelsOff' };
	const { warehouse, viewer } = locals;
	const now = new Date().toISOString();
	try {
		await recordLabel({ people, warehouse, viewer, form: form.data, now });
	} catch (thrown) {
		if (thrown instanceof LabelRefusedError) return thrown;
		throwHttpError(thrown);
	}
	rememberAnnotator(cookies, url, form.data.annotator);
	return null;
}

/** Records a label. A plain form goes back to its list; a script that asks for JSON gets an answer. */
export const POST: RequestHandler = async (event) => {
	const fields = Object.fromEntries(await event.request.formData());
	const problem = await keepLabel(event, fields);
	if (event.request.headers.get('accept') === 'application/json') {
		return json({ message: problem?.message ?? null }, { status: problem?.status ?? 200 });
	}
	if (problem) leaveProblem(event.cookies, event.url, problem.message);
	redirect(303, backTo(fields, problem !== null));
};
