import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import type { FeedbackCommune } from '../queries/feedback/feedback-by-commune.ts';
import { initiativeList, type Initiative } from '../queries/initiatives/initiative-list.ts';
import type { Asking } from './page-load.ts';
import { nearestInVolume } from './peers.ts';

interface CountedIssue {
	issue: string;
	name_vi: string | null;
	name_en: string | null;
	negative_count: number;
}

/** Initiatives of the communes nearest in volume that address the issue that goes worst here. */
export interface SimilarInitiatives {
	issue: CountedIssue;
	rows: Initiative[];
	total: number;
}

/** The issue with most negative feedback, of those that have enough to be one; null where none has. */
const worstOf = (issues: readonly CountedIssue[]): CountedIssue | null =>
	issues
		.filter(
			({ issue, negative_count }) =>
				issue !== 'other.unclear' && negative_count >= MIN_PUBLISHED_CELL
		)
		.toSorted((a, b) => b.negative_count - a.negative_count || a.issue.localeCompare(b.issue))
		.at(0) ?? null;

/**
 * What communes of the province with about the same volume of feedback do about the worst issue of
 * one: an association to look into, since nobody knows what these initiatives brought about. Null
 * where no issue stands out.
 */
export async function similarInitiatives(
	{ warehouse, viewer, view }: Asking,
	issues: readonly CountedIssue[],
	communes: readonly FeedbackCommune[],
	code: string
): Promise<SimilarInitiatives | null> {
	const own = communes.find((row) => row.code === code);
	const issue = worstOf(issues);
	if (!own || !issue) return null;
	const near = new Set(nearestInVolume(communes, own).map((row) => row.code));
	const filters = {
		...{ ...view.filters, province: own.province_code, commune: null, page: 1 },
		...{ issue: [issue.issue], group: [] }
	};
	const { rows } = await initiativeList(warehouse, viewer, { ...view, filters });
	const theirs = rows.filter((row) => row.commune_code !== null && near.has(row.commune_code));
	return { issue, rows: theirs, total: theirs.length };
}
