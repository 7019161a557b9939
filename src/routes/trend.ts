import type { ChartSpec, WeekCounts } from '#lib/charts/chart-spec.ts';
import { withoutSentDrawing } from '#lib/charts/render-svg.ts';
import { drawChart } from '#lib/components/draw-chart.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { keepLatest } from '#lib/server/page/keep-latest.ts';
import { trendEvents } from '#lib/server/page/trend-events.ts';
import type { Asking } from '#lib/server/page/page-load.ts';

/** Some 100 KB each. Drawing takes longer than all else that a page does once its answers are there. */
const KEPT_DRAWINGS = 50;
const drawn = keepLatest(
	({ spec, lang }: { spec: ChartSpec; lang: InterfaceLanguage }) => drawChart(spec, lang),
	({ spec, lang }) => lang + JSON.stringify(spec),
	KEPT_DRAWINGS
);

/** What the weekly trend draws, and the events of these weeks by the number under which it marks them. */
export async function trendSpec(
	asking: Asking,
	weeks: readonly WeekCounts[],
	weeksBefore: readonly WeekCounts[] = []
) {
	const { view } = asking;
	const { lang, compare } = view.filters;
	const messages = messagesFor(lang);
	const events = await trendEvents(asking);
	const marks = [...Map.groupBy(events, ({ mark }) => mark)].map(([mark, [first, ...others]]) => ({
		day: first?.on_date ?? '',
		label: String(mark),
		name: [first, ...others].map((event) => event?.[`name_${lang}`]).join('; ')
	}));
	const before = weeksBefore.map((week) => (week.is_partial ? null : week.n));
	const beforeLabel =
		view.comparison &&
		messages.period.compareWith(
			messages.names.comparison[compare],
			formatFor(lang).period(view.comparison)
		);
	const spec = {
		type: 'sentiment-weeks' as const,
		...{ weeks, before, marks },
		...(beforeLabel && { beforeLabel })
	};
	return { spec, events };
}

/**
 * The weekly trend by sentiment, the comparison period behind it, with the events of these weeks by
 * number. `isDataRequest` as in the load event: only then does the browser need the drawing as data.
 */
export async function drawTrend(
	asking: Asking,
	{ isDataRequest }: { isDataRequest: boolean },
	weeks: readonly WeekCounts[],
	weeksBefore: readonly WeekCounts[] = []
) {
	const { spec, events } = await trendSpec(asking, weeks, weeksBefore);
	const chart = drawn({ spec, lang: asking.view.filters.lang });
	return { drawn: isDataRequest ? chart : withoutSentDrawing(chart), events };
}
