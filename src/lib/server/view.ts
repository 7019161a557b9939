import type { Dataset } from '#lib/domain/dataset.ts';
import type { Filters } from '#lib/domain/filters.ts';
import {
	addDays,
	previousPeriod,
	sameWeeksLastYear,
	tetAlignedLastYear,
	weeksEarlier,
	wholeWeeksBefore
} from '#lib/domain/period.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Freshness } from './queries/reference/freshness.ts';

const DEFAULT_WEEKS = 13;

/** What a page shows, with every default filled in: one dataset, one period, perhaps another to compare. */
export interface View {
	filters: Filters;
	/** of the figures on feedback */
	dataset: Dataset;
	/** of the figures on initiatives; the press register is shown only when it is asked for */
	initiative_dataset: Dataset;
	period: Period;
	comparison: Period | null;
	/** the first day of the dataset's feedback; null without any */
	data_from: string | null;
}

/** A period that ends before it starts; the message may be shown. */
export class EmptyPeriodError extends Error {
	override name = 'EmptyPeriodError';
	readonly status = 400;
}

type CountKey = 'feedback_count' | 'initiative_count';

function defaultDataset(freshness: Freshness, count: CountKey): Dataset {
	const hasOwn = freshness.datasets.some((row) => row.dataset === 'agency' && row[count] > 0);
	return hasOwn ? 'agency' : 'example';
}

/** `from` and `to` of the URL are both days that are shown; the period's own `to` is the day after. */
function periodOf({ from, to }: Filters, asOf: string): Period {
	const standard = wholeWeeksBefore(asOf, DEFAULT_WEEKS);
	if (!from && !to) return standard;
	const end = to ? addDays(to, 1) : addDays(asOf, 1);
	const start = from ?? addDays(end, -7 * DEFAULT_WEEKS);
	const known = addDays(asOf, 1);
	// Days that the data do not reach yet would stand beside days of another period that are full.
	const period = { from: start, to: start < known && known < end ? known : end };
	if (period.from >= period.to) {
		throw new EmptyPeriodError(
			'Ngày bắt đầu phải trước ngày kết thúc. / The first day must come before the last.'
		);
	}
	return period;
}

function comparisonOf(
	{ compare, offset }: Filters,
	period: Period,
	tetDays: ReadonlyMap<number, string>
): Period | null {
	if (compare === 'none') return null;
	if (compare === 'weeks') return weeksEarlier(period, offset);
	if (compare === 'year') return sameWeeksLastYear(period);
	if (compare === 'tet') return tetAlignedLastYear(period, tetDays);
	return previousPeriod(period);
}

/** Null where the data begin inside the other period or after it: a part is not compared with a whole. */
function reachedBy(first: string | null, period: Period | null): Period | null {
	return period && first && period.from < first ? null : period;
}

/** Fills in what the URL leaves open. Throws EmptyPeriodError for a first day after the last. */
export function resolveView(
	filters: Filters,
	freshness: Freshness,
	tetDays: ReadonlyMap<number, string>
): View {
	const period = periodOf(filters, freshness.as_of);
	const dataset = filters.dataset ?? defaultDataset(freshness, 'feedback_count');
	const own = freshness.datasets.find((row) => row.dataset === dataset);
	const first = own?.first_received_on ?? null;
	return {
		filters,
		dataset,
		initiative_dataset: filters.dataset ?? defaultDataset(freshness, 'initiative_count'),
		period,
		comparison: reachedBy(first, comparisonOf(filters, period, tetDays)),
		data_from: first
	};
}
