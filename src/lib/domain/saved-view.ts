import { z } from 'zod';
import { exploreStateFromSearch, exploreStateToSearch } from './explore-state.ts';
import { filtersFromSearch, filtersToSearch, type Filters } from './filters.ts';
import { communeCodeSchema } from './place.ts';
import { issueSchema } from './taxonomy.ts';

/** Of the whole house: a list that nobody can read to its end helps nobody. */
export const MOST_SAVED_VIEWS = 500;
export const LONGEST_VIEW_NAME = 80;
const LONGEST_SEARCH = 4000;

/** A page that can be saved, with the code that its path fixes. */
export interface SavedPage {
	page: 'overview' | 'explore' | 'commune' | 'issue' | 'feedback' | 'initiatives';
	/** of the commune or the issue; null for pages of their own */
	code: string | null;
}

const PLAIN: Record<string, SavedPage['page']> = {
	'/': 'overview',
	'/explore': 'explore',
	'/feedback': 'feedback',
	'/initiatives': 'initiatives'
};

/** Which page a path shows, or null where it is none that can be saved. */
export function savedPageOf(path: string): SavedPage | null {
	const page = Object.hasOwn(PLAIN, path) ? PLAIN[path] : undefined;
	if (page) return { page, code: null };
	const [, folder, code = ''] = /^\/(communes|issues)\/([^/]+)$/.exec(path) ?? [];
	if (folder === 'communes' && communeCodeSchema.safeParse(code).success)
		return { page: 'commune', code };
	if (folder === 'issues' && issueSchema.safeParse(code).success) return { page: 'issue', code };
	return null;
}

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

/** The filters in a search that `canonicalSearch` wrote. */
export const filtersOfSaved = ({ search }: Pick<SavedView, 'search'>): Filters =>
	exploreStateFromSearch(new URLSearchParams(search)).filters;

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

/** A view under a name: it shows the present data again, not those of the day when it was saved. */
export interface SavedView {
	view_id: string;
	/** redacted */
	name: string;
	path: string;
	search: string;
	/** ISO instant */
	created_at: string;
	/** of the data that were shown when it was saved */
	snapshot_id: string | null;
}

/** The address of a saved view in the language of whoever opens it. */
export function savedViewHref(
	{ path, search }: Pick<SavedView, 'path' | 'search'>,
	lang: 'vi' | 'en'
) {
	const all = new URLSearchParams(search);
	if (lang !== 'vi') all.set('lang', lang);
	return all.size ? `${path}?${all}` : path;
}
