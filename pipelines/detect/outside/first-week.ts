import { PipelineError } from '../../pipeline-error.ts';

/** Two years and four weeks teach what is usual before anything is scored … */
const TAUGHT_WEEKS = 108;
/** … or this share of a shorter table. */
const TAUGHT_SHARE = 0.6;

/**
 * The first week that is scored: the one asked for, else the 109th, else the one after three fifths of
 * the weeks. Throws a PipelineError for a week that is not in the table.
 */
export function firstScoredWeek(
	{ first, last }: { first: number; last: number },
	asked: number | undefined
): number {
	const weeks = last - first + 1;
	const usual = weeks > TAUGHT_WEEKS ? TAUGHT_WEEKS : Math.floor(TAUGHT_SHARE * weeks);
	const week = asked ?? first + usual;
	if (week >= first && week <= last) return week;
	throw new PipelineError({
		vi: `--from-week ${week} không nằm trong các tuần ${first}–${last} của bảng số đếm. Hãy chọn một tuần trong đó.`,
		en: `--from-week ${week} is not among the weeks ${first}–${last} of the counts. Choose one of them.`
	});
}
