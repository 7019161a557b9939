import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';

/** Counts of the steps; each holds those that went further. */
export interface FunnelCounts {
	initiative_count: number;
	registered_count: number;
	assessed_count: number;
	recognised_count: number;
	replicated_count: number;
	ended_before_assessment_count: number;
	waiting_assessment_count: number;
	waiting_assessment_over_90_count: number;
	not_recognised_count: number;
	ended_before_decision_count: number;
	waiting_decision_count: number;
	waiting_decision_over_90_count: number;
	lapsed_count: number;
	assessment_known_count: number;
	assessment_median_days: number | null;
	decision_known_count: number;
	decision_median_days: number | null;
}

export interface FunnelStep {
	label: string;
	n: number;
	/** how many stood at the step before; null for the first */
	before: number | null;
	/** what left or waits between the two, in words */
	left: string[];
}

/** The steps of recognition with what left on the way, in one language. */
export function funnelSteps(
	counts: FunnelCounts,
	{ steps, left }: Messages['register']['funnel'],
	format: Format
): FunnelStep[] {
	const told = (n: number, say: (n: string) => string) => (n > 0 ? [say(format.count(n))] : []);
	const waiting = (n: number, late: number) =>
		told(n, (count) => left.waiting(count, format.count(late)));
	const days = (median: number | null, known: number) =>
		median === null ? [] : [left.days(format.decimal(median, 0), format.count(known))];
	return [
		{ label: steps.initiatives, n: counts.initiative_count, before: null, left: [] },
		{
			label: steps.registered,
			n: counts.registered_count,
			before: counts.initiative_count,
			left: []
		},
		{
			label: steps.assessed,
			n: counts.assessed_count,
			before: counts.registered_count,
			left: [
				...told(counts.ended_before_assessment_count, left.ended),
				...waiting(counts.waiting_assessment_count, counts.waiting_assessment_over_90_count),
				...days(counts.assessment_median_days, counts.assessment_known_count)
			]
		},
		{
			label: steps.recognised,
			n: counts.recognised_count,
			before: counts.assessed_count,
			left: [
				...told(counts.not_recognised_count, left.refused),
				...told(counts.ended_before_decision_count, left.ended),
				...waiting(counts.waiting_decision_count, counts.waiting_decision_over_90_count),
				...days(counts.decision_median_days, counts.decision_known_count)
			]
		},
		{
			label: steps.replicated,
			n: counts.replicated_count,
			before: counts.recognised_count,
			left: told(counts.lapsed_count, left.lapsed)
		}
	];
}
