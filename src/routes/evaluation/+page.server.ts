import { fail } from '@sveltejs/kit';
import { messagesFor } from '#lib/i18n/messages.ts';
import { evaluation, issueNames } from '#lib/server/page/evaluation.ts';
import { tryText } from '#lib/server/page/try-text.ts';
import type { Actions, PageServerLoad } from './$types';
import { MOST_CHARACTERS } from './most-characters.ts';

export const load: PageServerLoad = ({ locals }) => ({
	...evaluation(locals.lang),
	title: messagesFor(locals.lang).trust.title
});

export const actions: Actions = {
	/** Explains a text that somebody typed. Posted, so that it stands in no address; never stored. */
	default: async ({ request, locals, setHeaders }) => {
		setHeaders({ 'cache-control': 'no-store' });
		const text = String((await request.formData()).get('text') ?? '').trim();
		if (text === '') return fail(400, { problem: 'empty' as const });
		if (text.length > MOST_CHARACTERS) return fail(400, { problem: 'long' as const });
		const tried = tryText(text, locals.lang);
		if (tried === null) return fail(503, { problem: 'missing' as const });
		return { tried, names: issueNames(locals.lang) };
	}
};
