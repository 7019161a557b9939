import { findingsOf, type Finding } from '../finding.ts';

type Hidden = number | null;
interface Issue {
	issue: string;
	name_vi: string | null;
	name_en: string | null;
}
type OnTime = { due_count: Hidden; answered_on_time_count: Hidden };
interface Figures {
	now: OnTime;
	/** null where the periods cannot be compared */
	onTimeBefore: OnTime | null;
}
interface Issues {
	rising: readonly (Issue & { n: Hidden; previous_n: Hidden })[];
	unanswered: readonly (Issue & { open_count: Hidden; open_over_30_count: Hidden })[];
}
type Place = OnTime & { code: string; name_vi: string; name_en: string };

/** Counts of which none is hidden; others tell no finding. */
const known = <Row extends object>(
	row: Row
): row is { [Key in keyof Row]: NonNullable<Row[Key]> } =>
	Object.values(row).every((value) => value !== null);
const NOTHING_DUE = { due_count: 0, answered_on_time_count: 0 };
const onTimeOf = ({ due_count, answered_on_time_count }: OnTime) => {
	const counts = { due_count, answered_on_time_count };
	return known(counts) ? counts : null;
};

/** A finding of a brief; `is_base_hidden` where a rise began from a number that is not published. */
export type BriefFinding = Finding & { is_base_hidden?: boolean };

/** The overview's findings, by the same rules, out of published numbers only. */
export function briefFindings(
	{ now, onTimeBefore }: Figures,
	{ rising, unanswered }: Issues,
	places: readonly Place[]
): BriefFinding[] {
	const [first] = rising;
	const isBaseHidden = first?.previous_n === null;
	const findings = findingsOf({
		rising: rising.flatMap((row) => {
			const { n, previous_n } = row;
			return n === null ? [] : [{ ...row, n, ratio: previous_n ? n / previous_n : null }];
		}),
		unanswered: unanswered.flatMap((row) => {
			const { open_count, open_over_30_count } = row;
			const counts = { open_count, open_over_30_count };
			return known(counts) ? [{ ...row, ...counts }] : [];
		}),
		now: onTimeOf(now) ?? NOTHING_DUE,
		before: onTimeBefore && onTimeOf(onTimeBefore),
		places: places.flatMap((row) => {
			const counts = onTimeOf(row);
			return counts ? [{ ...row, ...counts }] : [];
		})
	});
	return findings.map((finding) =>
		finding.rule === 'rising' && isBaseHidden ? { ...finding, is_base_hidden: true } : finding
	);
}
