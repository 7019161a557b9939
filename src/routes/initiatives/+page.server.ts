import { messagesFor } from '#lib/i18n/messages.ts';
import { mayImport } from '#lib/server/import/import-step.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import { initiatives } from '#lib/server/page/initiatives.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { consultationsQuestion } from '#lib/server/queries/initiatives/consultations.ts';
import { contributionsQuestion } from '#lib/server/queries/initiatives/contributions.ts';
import { dialogueFiguresQuestion } from '#lib/server/queries/initiatives/dialogue-figures.ts';
import { duplicateNamesQuestion } from '#lib/server/queries/initiatives/duplicate-names.ts';
import {
	gapByGroupQuestion,
	gapPlacesQuestion
} from '#lib/server/queries/initiatives/gap-score.ts';
import {
	coverageByCommuneQuestion,
	coverageByProvinceQuestion
} from '#lib/server/queries/initiatives/initiative-coverage.ts';
import { initiativeListQuestion } from '#lib/server/queries/initiatives/initiative-list.ts';
import { initiativeSourcesQuestion } from '#lib/server/queries/initiatives/initiative-sources.ts';
import { inspectionFiguresQuestion } from '#lib/server/queries/initiatives/inspection-figures.ts';
import { outcomeTotalsQuestion } from '#lib/server/queries/initiatives/outcome-totals.ts';
import { recognitionStepsQuestion } from '#lib/server/queries/initiatives/recognition-steps.ts';
import { replicationLinksQuestion } from '#lib/server/queries/initiatives/replication-links.ts';

export const load = pageLoad(async (asking) => {
	const { view } = asking;
	const { lang } = view.filters;
	return {
		...{ view, ...(await initiatives(asking)), mayImport: mayImport(asking.viewer) },
		title: messagesFor(lang).titles.initiatives,
		computed: computedOfAll(
			{
				steps: recognitionStepsQuestion,
				list: initiativeListQuestion,
				coverage: view.filters.province ? coverageByCommuneQuestion : coverageByProvinceQuestion,
				outcomes: outcomeTotalsQuestion,
				consultations: consultationsQuestion,
				contributions: contributionsQuestion,
				inspections: inspectionFiguresQuestion,
				dialogues: dialogueFiguresQuestion,
				sources: initiativeSourcesQuestion,
				replication: replicationLinksQuestion,
				duplicates: duplicateNamesQuestion,
				gapGroups: gapByGroupQuestion.facts,
				gapPlaces: gapPlacesQuestion.facts
			},
			lang
		)
	};
});
