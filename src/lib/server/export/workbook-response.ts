import { error } from '@sveltejs/kit';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { SavedPage } from '#lib/domain/saved-view.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import type { Asking } from '../page/page-load.ts';
import { aboutExport } from './about-export.ts';
import type { NamedTable } from './ask-export.ts';
import { attachment, exportFileName } from './export-file-name.ts';
import { XLSX_TYPE } from './export-formats.ts';
import { chosenInExplore, exploreTables } from './explore-tables.ts';
import { pageTables } from './page-tables.ts';
import { unlessTooLong } from './too-long-response.ts';
import { workbookExport } from './workbook-export.ts';

const WHAT = {
	vi: 'Mọi bảng của một trang, cùng bộ lọc với trang.',
	en: 'All tables of one page, with the filters of that page.'
};

/** How many texts the tables speak of, as far as it may be told. */
function sampleOf(tables: readonly NamedTable[]): string {
	const whole = tables.find(({ name }) => name === 'feedback-figures' || name === 'feedback-total');
	const n = whole?.table.columns.find(({ name }) => name === 'n')?.cells[0];
	if (!whole) return '';
	return typeof n === 'number' ? String(n) : `< ${MIN_PUBLISHED_CELL}`;
}

/**
 * All tables of a page in one workbook.
 * @param state what Explore shows; null for every other page
 * @throws HTTP 413 where a table has too many rows
 */
export async function workbookResponse(
	asking: Asking,
	{ page, code }: SavedPage,
	state: ExploreState | null
): Promise<Response> {
	const { warehouse, view } = asking;
	const { lang } = view.filters;
	if (page === 'explore' && !state) error(400, { message: 'badRequest' });
	return unlessTooLong(async () => {
		const tables =
			page === 'explore'
				? await exploreTables(asking, state as ExploreState)
				: await pageTables(asking, page);
		const hidden_count = tables.reduce((sum, { table }) => sum + table.hidden_count, 0);
		const chosen: [string, string][] = [
			['n', sampleOf(tables)],
			...(state ? chosenInExplore(state, lang) : [])
		];
		const { snapshot_id } = warehouse;
		const about = aboutExport({ view, snapshot_id, definition: WHAT, hidden_count, chosen }, lang);
		const bytes = new Uint8Array(await workbookExport(tables, about, lang));
		const name = ['page', page, ...(code ? [code] : [])].join('-');
		return new Response(bytes, {
			headers: {
				'content-type': XLSX_TYPE,
				'content-disposition': attachment(exportFileName(name, view, 'xlsx'))
			}
		});
	});
}
