import { redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { interfaceLanguageSchema } from '#lib/domain/code-schemas.ts';
import { viewFormSchema } from '#lib/domain/view-form.ts';
import { keepView, ViewRefusedError } from '#lib/server/people/views/keep-view.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { leaveProblem, type ViewProblem } from '../view-problem.ts';
import type { RequestHandler } from './$types';

type Kept = { view_id: string } | { problem: ViewProblem };

/** `path` and `search` come as fields of their own; together they are the view. */
function formOf({ path, search, ...fields }: Record<string, unknown>) {
	const view = fields['action'] === 'save' ? { view: { path, search } } : {};
	return viewFormSchema.safeParse({ ...fields, ...view });
}

function keep({ locals }: RequestEvent, fields: Record<string, unknown>): Kept {
	const form = formOf(fields);
	if (!form.success) return { problem: 'refused' };
	const people = sharedPeople();
	if (!people) return { problem: 'off' };
	const { snapshot_id } = locals.warehouse;
	const now = new Date().toISOString();
	try {
		const asked = { views: people.views, viewer: locals.viewer, form: form.data };
		return { view_id: keepView({ ...asked, snapshot_id, now }) };
	} catch (thrown) {
		if (thrown instanceof ViewRefusedError) return { problem: thrown.message };
		throw thrown;
	}
}

/** Saves, renames or deletes a view and leads to the list of all. */
export const POST: RequestHandler = async (event) => {
	const { lang: asked, ...fields } = Object.fromEntries(await event.request.formData());
	const kept = keep(event, fields);
	if ('problem' in kept) leaveProblem(event.cookies, event.url, kept.problem);
	const lang = interfaceLanguageSchema.catch('vi').parse(asked);
	const anchor = 'view_id' in kept ? `#view-${kept.view_id}` : '#problem';
	redirect(303, `${resolve('/views')}${lang === 'vi' ? '' : `?lang=${lang}`}${anchor}`);
};
