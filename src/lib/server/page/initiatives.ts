import { consultations } from '../queries/initiatives/consultations.ts';
import { contributions } from '../queries/initiatives/contributions.ts';
import { dialogueFigures } from '../queries/initiatives/dialogue-figures.ts';
import { duplicateNames } from '../queries/initiatives/duplicate-names.ts';
import { communeCoverage, initiativeCoverage } from '../queries/initiatives/initiative-coverage.ts';
import { initiativeFacets } from '../queries/initiatives/initiative-facets.ts';
import { initiativeList } from '../queries/initiatives/initiative-list.ts';
import { initiativeSources } from '../queries/initiatives/initiative-sources.ts';
import { inspectionFigures } from '../queries/initiatives/inspection-figures.ts';
import { outcomeTotals } from '../queries/initiatives/outcome-totals.ts';
import { recognitionSteps } from '../queries/initiatives/recognition-steps.ts';
import { replicationLinks } from '../queries/initiatives/replication-links.ts';
import { initiativeGaps } from './initiative-gaps.ts';
import type { Asking } from './page-load.ts';
import { shownTrees } from './shown-trees.ts';

const SHOWN = 15;
/** The register stands below what was found in it: a page of it is one screen. */
const LISTED = 10;

/** What the register itself shows: its page of the list, facets, steps of recognition, coverage. */
async function registerParts({ warehouse, viewer, view }: Asking) {
	const province = view.filters.province ?? viewer.province_code;
	const [list, facets, steps, byProvince, byCommune, links, duplicates, sources] =
		await Promise.all([
			initiativeList(warehouse, viewer, view, LISTED),
			initiativeFacets(warehouse, viewer, view),
			recognitionSteps(warehouse, viewer, view),
			initiativeCoverage(warehouse, viewer, view),
			province ? communeCoverage(warehouse, viewer, view, province) : [],
			replicationLinks(warehouse, viewer, view),
			duplicateNames(warehouse, viewer, view),
			initiativeSources(warehouse, viewer, view)
		]);
	const coverage = { byProvince, byCommune };
	return { list, facets, steps, coverage, replication: shownTrees(links), duplicates, sources };
}

/** What surrounds the register: outcomes, consultations, contributions, dialogues, inspections. */
async function surroundings({ warehouse, viewer, view }: Asking) {
	const [outcomes, asked, given, dialogues, inspections] = await Promise.all([
		outcomeTotals(warehouse, viewer, view),
		consultations(warehouse, viewer, view),
		contributions(warehouse, viewer, view),
		dialogueFigures(warehouse, viewer, view),
		inspectionFigures(warehouse, viewer, view)
	]);
	const [consulted, contributed] = [asked.slice(0, SHOWN), given.slice(0, SHOWN)];
	return {
		...{ outcomes, dialogues, inspections },
		consultations: consulted,
		contributions: contributed
	};
}

/** The register of one dataset with all that belongs to it, and where it leaves feedback alone. */
export async function initiatives(asking: Asking) {
	const [register, surrounding, gaps] = await Promise.all([
		registerParts(asking),
		surroundings(asking),
		initiativeGaps(asking)
	]);
	return { ...register, ...surrounding, gaps };
}
