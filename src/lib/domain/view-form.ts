import { z } from 'zod';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { exploreStateToSearch } from '#lib/domain/explore/state.ts';
import { filtersFromSearch } from './filters-from-search.ts';
import { filtersToSearch, type Filters } from './filters.ts';
import { LONGEST_VIEW_NAME, savedPageOf, type SavedPage } from './saved-view.ts';

const LONGEST_SEARCH = 4000;

/**
 * The shortest search that shows the same view of a page, without the language, which is the reader's,
 * and without the text that is open for correction. Throws a ZodError for keys or values that the page
 * would refuse.
 */
export function canonicalSearch({ page }: SavedPage, search: URLSearchParams): URLSearchParams {
	const plain = (filters: Filters) => ({ ...filters, lang: 'vi' as const, label: null });
	if (page !== 'explore') return filtersToSearch(plain(filtersFromSearch(search)));
	const state = exploreStateFromSearch(search);
	return exploreStateToSearch({ ...state, filters: plain(state.filters) });
}

const idSchema = z.string().regex(/^[0-9a-f]{16}$/);
const nameSchema = z.string().trim().min(1).max(LONGEST_VIEW_NAME);

const savedSchema = z
	.strictObject({
		path: z.string().max(100),
		search: z.string().max(LONGEST_SEARCH)
	})
	.transform(({ path, search }, context) => {
		const saved = savedPageOf(path);
		try {
			if (saved)
				return { path, search: canonicalSearch(saved, new URLSearchParams(search)).toString() };
		} catch (thrown) {
			if (!(thrown instanceof z.ZodError)) throw thrown;
		}
		context.addIssue({ code: 'custom', message: 'no view of a page that can be saved' });
		return z.NEVER;
	});

/** What the forms about saved views send. */
export const viewFormSchema = z.discriminatedUnion('action', [
	z.strictObject({ action: z.literal('save'), name: nameSchema, view: savedSchema }),
	z.strictObject({ action: z.literal('rename'), view_id: idSchema, name: nameSchema }),
	z.strictObject({ action: z.literal('delete'), view_id: idSchema })
]);
export type ViewForm = z.infer<typeof viewFormSchema>;
