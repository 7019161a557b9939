import type { CubeDimension } from '#lib/domain/cube/cube.ts';
import { exploreStateToSearch, type ExploreState } from '#lib/domain/explore/state.ts';
import type { Exported } from '../ExportMenu.svelte';

const TABLES: Record<CubeDimension | 'week', string> = {
	week: 'feedback-by-week',
	province: 'feedback-by-province',
	place: 'feedback-by-commune',
	issue_group: 'feedback-by-issue-group',
	issue: 'feedback-by-issue',
	channel: 'feedback-by-channel',
	sentiment: 'feedback-by-sentiment'
};

/** Where a table of Explore can be taken from, with all that is picked and brushed. */
export function exploreExport(table: CubeDimension | 'week', state: ExploreState): Exported {
	const search = exploreStateToSearch(state).toString();
	const picture = new URLSearchParams([['path', '/explore'], ...new URLSearchParams(search)]);
	return {
		tableHref: `/api/export/explore/${TABLES[table]}`,
		search,
		pictureHref: table === 'week' ? `/api/export/chart/${TABLES.week}.svg?${picture}` : null
	};
}
