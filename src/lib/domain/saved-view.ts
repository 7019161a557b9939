import { COMMUNE_CODE } from './commune-code.ts';
import { ISSUE_ID } from './issue.ts';

/** Of the whole house: a list that nobody can read to its end helps nobody. */
export const MOST_SAVED_VIEWS = 500;
export const LONGEST_VIEW_NAME = 80;

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
	if (folder === 'communes' && COMMUNE_CODE.test(code)) return { page: 'commune', code };
	if (folder === 'issues' && ISSUE_ID.test(code)) return { page: 'issue', code };
	return null;
}

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
