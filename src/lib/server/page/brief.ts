import { error } from '@sveltejs/kit';
import { publishCount, publishParts } from '#lib/domain/brief/publish-parts.ts';
import { CLOSED_WAYS } from '#lib/domain/brief/publish-outcome.ts';
import { publishRows } from '#lib/domain/brief/publish-rows.ts';
import { briefFindings } from '#lib/domain/brief/brief-findings.ts';
import { feedbackByWeek } from '../queries/feedback/feedback-by-week.ts';
import { dialogueFigures, type DialogueFigures } from '../queries/initiatives/dialogue-figures.ts';
import { communeCoverage } from '../queries/initiatives/initiative-coverage.ts';
import { initiativeFigures } from '../queries/initiatives/initiative-figures.ts';
import { closingReasons } from '../queries/settlement/closing-reasons.ts';
import { recentVolume } from '../queries/reference/recent-volume.ts';
import { countOnly } from '../queries/reference/count-only.ts';
import { freshness } from '../queries/reference/freshness.ts';
import { briefFigures, publishWeeks, type BriefCounts } from './brief-figures.ts';
import { briefIssues } from './brief-issues.ts';
import { briefPlace, type BriefPlace } from './brief-place.ts';
import { areasOf, coverageOf, headline } from './overview.ts';
import type { Asking } from './page-load.ts';

const STATUS_OF_WAY = {
	refused: 'rejected',
	passed_on: 'out_of_jurisdiction',
	no_action: 'closed_no_action'
} as const;

type Area = Awaited<ReturnType<typeof areasOf>>[number];

/** Why cases ended without being settled; a way's reasons add up to its count. */
async function briefReasons({ warehouse, viewer, view }: Asking, now: BriefCounts) {
	const rows = await closingReasons(warehouse, viewer, view);
	return CLOSED_WAYS.map((way) => {
		const own = rows.filter((row) => row.status === STATUS_OF_WAY[way]);
		const whole = now[`${way}_count`];
		const parts = publishParts(
			whole,
			own.map((row) => row.n)
		);
		return { way, n: whole, reasons: own.map((row, i) => ({ ...row, n: parts[i] ?? null })) };
	});
}

/** Sessions and promises are the authority's own; those who came and what they said are people's. */
function publishDialogues({ opinion_count: _, ...dialogues }: DialogueFigures) {
	const known = publishCount(dialogues.opinion_known_count);
	return {
		...dialogues,
		participant_count: publishCount(dialogues.participant_count),
		opinion_known_count: known,
		answered_on_spot_count: publishParts(known, [dialogues.answered_on_spot_count])[0] ?? null
	};
}

/** By year of the register: the communes that have a recognised initiative, of all in the scope. */
async function briefCoverage(asking: Asking, { profile }: BriefPlace) {
	if (!profile) return coverageOf(asking);
	const { warehouse, viewer, view } = asking;
	const rows = await communeCoverage(warehouse, viewer, view, profile.province_code);
	return rows
		.filter((row) => row.commune_code === profile.code)
		.map(({ year, recognised_count }) => ({
			...{ year, commune_count: 1 },
			covered_count: Math.min(1, recognised_count)
		}));
}

/** Weeks of the comparison period, cut for publication. */
async function weeksBeforeOf({ warehouse, viewer, view }: Asking) {
	if (!view.comparison) return [];
	return publishWeeks(await feedbackByWeek(warehouse, viewer, view, view.comparison));
}

/**
 * Everything that a brief shows, for the scope, period and filters of the view, with small cells
 * hidden for everyone: a brief is published. Answers 404 for an unknown commune.
 */
export async function brief(asking: Asking) {
	const { warehouse, viewer, view } = asking;
	const place = await briefPlace(asking);
	if (!place) error(404, { message: 'notFound' });
	const weeks = await feedbackByWeek(warehouse, viewer, view);
	const [head, weeksBefore, places, issues, coverage, register, dialogues, counted, state, recent] =
		await Promise.all([
			headline(asking),
			weeksBeforeOf(asking),
			areasOf(place.among),
			briefIssues(asking),
			briefCoverage(asking, place),
			initiativeFigures(warehouse, viewer, view),
			dialogueFigures(warehouse, viewer, view),
			countOnly(warehouse, viewer, view),
			freshness(warehouse, viewer),
			recentVolume(warehouse, viewer, view)
		]);
	const figures = await briefFigures(asking, head, weeks);
	const areas = publishRows<Area>(places);
	return {
		...{ place, figures, weeksBefore, areas, issues, coverage, register },
		findings: briefFindings(figures, issues, place.profile ? [] : areas),
		reasons: await briefReasons(asking, figures.now),
		dialogues: publishDialogues(dialogues),
		// Denunciations are counted by province: a commune's brief has no number of them.
		countOnly: place.profile
			? 0
			: publishCount(counted.reduce((total, row) => total + (row.n ?? 0), 0)),
		state: {
			as_of: state.as_of,
			snapshot_id: state.snapshot_id.replace('.duckdb', ''),
			classifier_version: state.classifier_version,
			complete_share: recent.share
		}
	};
}
export type Brief = Awaited<ReturnType<typeof brief>>;
