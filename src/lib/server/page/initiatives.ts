import { consultations } from '../queries/initiatives/consultations.ts';
import { contributions } from '../queries/initiatives/contributions.ts';
import { dialogueFigures } from '../queries/initiatives/dialogue-figures.ts';
import { communeCoverage, initiativeCoverage } from '../queries/initiatives/initiative-coverage.ts';
import { initiativeFacets } from '../queries/initiatives/initiative-facets.ts';
import { initiativeFigures } from '../queries/initiatives/initiative-figures.ts';
import { initiativeList } from '../queries/initiatives/initiative-list.ts';
import { initiativeSources } from '../queries/initiatives/initiative-sources.ts';
import { inspectionFigures } from '../queries/initiatives/inspection-figures.ts';
import { outcomeTotals } from '../queries/initiatives/outcome-totals.ts';
import type { Asking } from './page-load.ts';

const SHOWN = 15;

/** The register of one dataset: list, facets, funnel, coverage, outcomes, and what surrounds it. */
export async function initiatives({ warehouse, viewer, view }: Asking) {
	const province = view.filters.province ?? viewer.province_code;
	const [
		list,
		facets,
		figures,
		byProvince,
		byCommune,
		outcomes,
		asked,
		given,
		dialogues,
		checks,
		sources
	] = await Promise.all([
		initiativeList(warehouse, viewer, view),
		initiativeFacets(warehouse, viewer, view),
		initiativeFigures(warehouse, viewer, view),
		initiativeCoverage(warehouse, viewer, view),
		province ? communeCoverage(warehouse, viewer, view, province) : [],
		outcomeTotals(warehouse, viewer, view),
		consultations(warehouse, viewer, view),
		contributions(warehouse, viewer, view),
		dialogueFigures(warehouse, viewer, view),
		inspectionFigures(warehouse, viewer, view),
		initiativeSources(warehouse, viewer, view)
	]);
	return {
		...{ list, facets, figures, dialogues, sources },
		outcomes: outcomes.slice(0, SHOWN),
		coverage: { byProvince, byCommune },
		consultations: asked.slice(0, SHOWN),
		contributions: given.slice(0, SHOWN),
		inspections: checks
	};
}
