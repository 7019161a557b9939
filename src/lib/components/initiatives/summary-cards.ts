import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { shareOrNull } from '#lib/domain/suppression.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { FunnelCounts } from './funnel-steps.ts';
import { signed, widestGap, type Group } from './gap-columns.ts';
import type { OutcomeTotal } from './outcome-levels.ts';

export interface CoverageYear {
	year: number;
	covered_count: number;
	commune_count: number;
}

/** The parts of the register's answer that stand at the head of its page. */
export interface RegisterAnswer {
	/** the last day of the data: its year is not over */
	asOf: string;
	/** of the country by province; of a province by commune */
	coverage: {
		byProvince: readonly CoverageYear[];
		byCommune: readonly { year: number; recognised_count: number }[];
	};
	gaps: { groups: readonly Group[] };
	steps: FunnelCounts;
	replication: { totals: { originals: number; copies: number } };
	outcomes: readonly OutcomeTotal[];
	dialogues: {
		dialogue_count: number;
		commitment_done_count: number;
		commitment_known_count: number;
	};
}

export interface SummaryCard {
	/** id of the section that shows it */
	anchor: string;
	label: string;
	value: string;
	note: string;
	/** set when the value is a name */
	isWords?: boolean;
}

/** The cells of the place in view: communes where they are given, else provinces. */
const cellsOf = ({ byProvince, byCommune }: RegisterAnswer['coverage']): readonly CoverageYear[] =>
	byCommune.length
		? byCommune.map(({ year, recognised_count }) => ({
				year,
				covered_count: Math.min(1, recognised_count),
				commune_count: 1
			}))
		: byProvince;

/** Communes with an initiative out of all, by year, oldest first; years that are not over left out. */
function wholeYears(cells: readonly CoverageYear[], asOf: string): CoverageYear[] {
	const years = [...Map.groupBy(cells, ({ year }) => year)].filter(
		([year]) => asOf >= `${year}-12-31`
	);
	const total = (rows: readonly CoverageYear[], key: 'covered_count' | 'commune_count') =>
		rows.reduce((sum, row) => sum + row[key], 0);
	return years
		.map(([year, rows]) => ({
			year,
			covered_count: total(rows, 'covered_count'),
			commune_count: total(rows, 'commune_count')
		}))
		.toSorted((a, b) => a.year - b.year);
}

/** A share, or its counts below 30. */
function shareOrCounts(format: Format, part: number, whole: number): string {
	const share = shareOrNull(part, whole);
	return share === null ? `${format.count(part)}/${format.count(whole)}` : format.share(share);
}

/** What a leader asks of the register first: coverage, gaps, recognition, what waits, what works. */
export function summaryCards(
	{ asOf, coverage, gaps, steps, replication, outcomes, dialogues }: RegisterAnswer,
	{ register: { page, gap } }: Messages,
	format: Format,
	lang: InterfaceLanguage
): SummaryCard[] {
	const [before, latest] = [undefined, ...wholeYears(cellsOf(coverage), asOf)].slice(-2);
	const widest = widestGap(gaps.groups);
	const late = steps.waiting_assessment_over_90_count + steps.waiting_decision_over_90_count;
	const reports = (levels: readonly OutcomeTotal[]) => levels.reduce((sum, { n }) => sum + n, 0);
	const verified = outcomes.filter(({ evidence }) => evidence === 'verified');
	const covered = latest && {
		anchor: 'coverage',
		label: page.coverage(String(latest.year)),
		value: shareOrCounts(format, latest.covered_count, latest.commune_count),
		note: [
			page.coverageOf(format.count(latest.covered_count), format.count(latest.commune_count)),
			before &&
				page.was(
					shareOrCounts(format, before.covered_count, before.commune_count),
					String(before.year)
				)
		]
			.filter(Boolean)
			.join(' · ')
	};
	return [
		...(covered ? [covered] : []),
		...(gaps.groups.length
			? [
					{
						anchor: 'gaps',
						label: page.gap,
						value: widest ? (lang === 'vi' ? widest.name_vi : widest.name_en) : page.noGap,
						note: widest?.gap ? page.gapOf(gap.points(signed(format, widest.gap))) : '',
						isWords: true
					}
				]
			: []),
		{
			anchor: 'recognition',
			label: page.recognised,
			value: shareOrCounts(format, steps.recognised_count, steps.registered_count),
			note: page.recognisedOf(
				format.count(steps.recognised_count),
				format.count(steps.registered_count)
			)
		},
		{ anchor: 'waiting', label: page.late, value: format.count(late), note: page.lateOf },
		{
			anchor: 'replication',
			label: page.copies,
			value: format.count(replication.totals.copies),
			note: page.copiesOf(format.count(replication.totals.originals))
		},
		{
			anchor: 'outcomes',
			label: page.outcomes,
			value: format.count(reports(outcomes)),
			note: page.outcomesOf(format.count(reports(verified)))
		},
		{
			anchor: 'register',
			label: page.list,
			value: format.count(steps.initiative_count),
			note: page.listOf
		},
		{
			anchor: 'dialogues',
			label: page.dialogues,
			value: format.count(dialogues.dialogue_count),
			note: page.dialoguesOf(
				format.count(dialogues.commitment_done_count),
				format.count(dialogues.commitment_known_count)
			)
		}
	];
}
