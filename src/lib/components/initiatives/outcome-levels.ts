import { OUTCOME_EVIDENCE } from '#lib/domain/outcome-evidence.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { indicatorLabel } from '#lib/i18n/indicators.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { TableColumn } from '../table-column.ts';

export interface OutcomeTotal {
	indicator: string;
	unit: string;
	evidence: string;
	n: number;
	total: number;
}
export interface OutcomeRow {
	indicator: string;
	unit: string;
	n: number;
	levels: Partial<Record<string, OutcomeTotal>>;
}

/** One row per indicator and unit, its levels of evidence side by side; the most reported first. */
export function outcomeRows(totals: readonly OutcomeTotal[]): OutcomeRow[] {
	const byIndicator = Map.groupBy(totals, ({ indicator, unit }) => `${indicator}\0${unit}`);
	const rows = [...byIndicator.values()].flatMap((levels) => {
		const [first] = levels;
		if (!first) return [];
		const { indicator, unit } = first;
		const n = levels.reduce((sum, level) => sum + level.n, 0);
		return [{ indicator, unit, n, levels: Object.fromEntries(levels.map((l) => [l.evidence, l])) }];
	});
	return rows.sort((a, b) => b.n - a.n || (a.indicator < b.indicator ? -1 : 1));
}

/** A column for each level: never added across. */
export function outcomeLevelColumns(
	{ names, pages, register }: Messages,
	format: Format,
	lang: InterfaceLanguage
): TableColumn<OutcomeRow>[] {
	return [
		{
			label: pages.columns.indicator,
			value: (row) => indicatorLabel(row.indicator, lang),
			note: (row) => indicatorLabel(row.unit, lang)
		},
		...OUTCOME_EVIDENCE.map((level): TableColumn<OutcomeRow> => ({
			label: names.evidence[level],
			as: 'decimal',
			value: ({ levels }) => levels[level]?.total ?? null,
			note: ({ levels: { [level]: found } }) =>
				found ? register.outcomes.reports(format.count(found.n)) : null
		}))
	];
}
