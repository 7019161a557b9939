import fc from 'fast-check';
import { render } from 'svelte/server';
import type { ComponentProps } from 'svelte';
import { expect, test } from 'vitest';
import { drawChart } from '#lib/components/draw-chart.ts';
import FindingList from '#lib/components/sections/FindingList.svelte';
import HeadlineCards from '#lib/components/sections/HeadlineCards.svelte';
import LatestPlaces from '#lib/components/sections/LatestPlaces.svelte';
import MapFigure from '#lib/components/sections/MapFigure.svelte';
import MovingIssues from '#lib/components/sections/MovingIssues.svelte';
import PeerTable from '#lib/components/sections/PeerTable.svelte';
import TopTables from '#lib/components/sections/TopTables.svelte';
import TrendFigure from '#lib/components/sections/TrendFigure.svelte';
import { CHANNELS } from '#lib/domain/channel.ts';
import { filtersToSearch, type Filters } from '#lib/domain/filters.ts';
import { filtersSchema } from '#lib/domain/filters-from-search.ts';
import { LOCAL_ANALYST as viewer } from '#lib/domain/viewer.ts';
import { mapOf } from '#lib/server/page/map.ts';
import { overview } from '#lib/server/page/overview.ts';
import type { Asking } from '#lib/server/page/page-load.ts';
import { peersOf } from '#lib/server/page/peers.ts';
import { feedbackByCommune } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const href = () => '/';
const none = { definition: '', sql: '' };
/** Everything with figures that the overview and a commune's page show, as one text. */
async function pageText(asking: Asking): Promise<string> {
	const { view } = asking;
	const { filters, period } = view;
	const { lang, compare } = filters;
	const shown = await overview(asking);
	const { head, areas, weeks, rising, unanswered, issues, communes } = shown;
	const drawn = drawChart({ type: 'sentiment-weeks', weeks }, lang);
	const rows = await feedbackByCommune(asking.warehouse, viewer, view, '40');
	const peers = peersOf(rows, '16702');
	const cards: ComponentProps<typeof HeadlineCards> = {
		...{ lang, compare, ...head },
		computed: { figures: none, wait: none }
	};
	const parts = [
		render(HeadlineCards, { props: cards }),
		render(FindingList, { props: { lang, compare, href, findings: shown.findings } }),
		render(TrendFigure, { props: { lang, compare, period, drawn, weeks, head } }),
		render(MapFigure, { props: { filters, href, period, areas, map: mapOf(filters, areas) } }),
		render(MovingIssues, {
			props: {
				...{ lang, rising, unanswered, href, comparison: '' },
				computed: { rising: none, unanswered: none }
			}
		}),
		render(TopTables, {
			props: {
				...{ lang, issues, communes, unranked: 0, issueHref: href, placeHref: href },
				computed: { issues: none, communes: none }
			}
		}),
		render(LatestPlaces, { props: { lang, areas, href, computed: none } }),
		peers ? render(PeerTable, { props: { lang, name: 'x', peers } }) : { body: '' }
	];
	return parts
		.map(({ body }) => body)
		.join('\n')
		.replace(/<style[\s\S]*?<\/style>|<svg class="spark[\s\S]*?<\/svg>/g, '')
		.replace(/<[^>]+>/g, ' ');
}

const some = <T>(items: readonly T[]) => fc.subarray([...items], { maxLength: 2 });
const anyFilters: fc.Arbitrary<Filters> = fc
	.record({
		province: fc.constantFrom(null, '40', '48', '75'),
		compare: fc.constantFrom('previous', 'year', 'tet', 'weeks', 'none'),
		channel: some(CHANNELS),
		sentiment: some(['negative', 'neutral', 'unsure']),
		issue: some(['env.waste', 'env.noise', 'land.clearance', 'admin.paperwork']),
		lang: fc.constantFrom('vi', 'en')
	})
	.map((given) => filtersSchema.parse(given));

test('no page of the fixture, whose every denominator is below 30, prints a share for any filters', async () => {
	const { warehouse } = fixture;
	await fc.assert(
		fc.asyncProperty(anyFilters, async (filters) => {
			const view = await viewOf(warehouse, filtersToSearch(filters).toString());
			const shown = await pageText({ warehouse, viewer, view });
			expect(shown).toMatch(/\d/);
			expect(shown.match(/[^.]{0,60}\d\s?%/g) ?? []).toEqual([]);
		}),
		{ numRuns: 25 }
	);
}, 60_000);

test('a share of 30 or more would be seen', () => {
	const counts = {
		...{ n: 30, negative_count: 15, neutral_count: 15, positive_count: 0, unsure_count: 0 },
		...{ sentiment_known_count: 30, due_count: 0, answered_on_time_count: 0, open_count: 0 }
	};
	const row = { ...counts, issue: 'env.waste', name_vi: 'Rác thải', name_en: 'Waste' };
	const shown = render(TopTables, {
		props: {
			...{ lang: 'vi' as const, issues: [row], communes: [], unranked: 0 },
			...{ issueHref: href, placeHref: href, computed: { issues: none, communes: none } }
		}
	});
	expect(shown.body.replace(/<[^>]+>/g, ' ')).toMatch(/50\s?%/);
});
