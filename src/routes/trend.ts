import type { WeekCounts } from '#lib/charts/chart-spec.ts';
import { drawChart } from '#lib/components/draw-chart.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { tetDays } from '#lib/server/queries/reference/tet-days.ts';
import type { Asking } from '#lib/server/page/page-load.ts';

/** The weekly trend by sentiment, the comparison period behind it, Tết marked. */
export async function drawTrend(
	{ warehouse, viewer, view }: Asking,
	weeks: readonly WeekCounts[],
	before: readonly WeekCounts[] = []
) {
	const label = messagesFor(view.filters.lang).chart.tet;
	const last = weeks.at(-1)?.received_week ?? '';
	const first = weeks[0]?.received_week ?? '';
	const tet = [...(await tetDays(warehouse, viewer)).values()];
	const marks = tet.filter((day) => day >= first && day <= last).map((day) => ({ day, label }));
	const totals = before.map((week) => (week.is_partial ? null : week.n));
	return drawChart({ type: 'sentiment-weeks', weeks, before: totals, marks }, view.filters.lang);
}
