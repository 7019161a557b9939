import type { WeekCounts } from '#lib/charts/chart-spec.ts';
import { withoutSentDrawing } from '#lib/charts/render-svg.ts';
import { drawChart } from '#lib/components/draw-chart.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { tetDays } from '#lib/server/queries/reference/tet-days.ts';
import type { Asking } from '#lib/server/page/page-load.ts';

/**
 * The weekly trend by sentiment, the comparison period behind it, Tết marked. `isDataRequest` as in
 * the load event: only then does the browser need the drawing as data.
 */
export async function drawTrend(
	{ warehouse, viewer, view }: Asking,
	{ isDataRequest }: { isDataRequest: boolean },
	weeks: readonly WeekCounts[],
	weeksBefore: readonly WeekCounts[] = []
) {
	const { lang, compare } = view.filters;
	const messages = messagesFor(lang);
	const last = weeks.at(-1)?.received_week ?? '';
	const first = weeks[0]?.received_week ?? '';
	const tet = [...(await tetDays(warehouse, viewer)).values()];
	const marks = tet
		.filter((day) => day >= first && day <= last)
		.map((day) => ({ day, label: messages.chart.tet }));
	const before = weeksBefore.map((week) => (week.is_partial ? null : week.n));
	const beforeLabel =
		view.comparison &&
		messages.period.compareWith(
			messages.names.comparison[compare],
			formatFor(lang).period(view.comparison)
		);
	const drawn = drawChart(
		{ type: 'sentiment-weeks', weeks, before, marks, ...(beforeLabel && { beforeLabel }) },
		lang
	);
	return isDataRequest ? drawn : withoutSentDrawing(drawn);
}
