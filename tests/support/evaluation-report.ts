import type { EvaluationReport } from '#lib/domain/evaluation-report.ts';
import { REPORT_HEADS, TEXT_VARIANTS } from '#lib/domain/report-dimensions.ts';

const estimate = { value: 0.8, low: 0.7, high: 0.9 };
const score = { mean: estimate, least: { ...estimate, author: 'W1' } };
const classes = ['negative', 'neutral', 'positive'];

/** A small report whose classifier takes every fifth neutral or positive text for a negative one. */
export const reportOf = (version: string): EvaluationReport => ({
	format: 1,
	version,
	as_of: '2026-11-22',
	data: { authors: [{ author: 'W1', texts: 300 }], contrast: [], corrected_texts: 0 },
	draws: 10,
	heads: REPORT_HEADS.flatMap((head) =>
		TEXT_VARIANTS.map((variant) => ({
			...{ head, variant, n: 300, accuracy: score, macro_f1: score },
			top3: head === 'issue' ? score : null
		}))
	),
	classes: { sentiment: [], issue: [], group: [], kind: [] },
	confusion: {
		sentiment: { classes, counts: classes.map(() => [1, 1, 1]) },
		group: { classes: [], counts: [] },
		kind: { classes: [], counts: [] }
	},
	counted_sentiment: {
		classes,
		counts: [
			[100, 0, 0],
			[20, 80, 0],
			[20, 0, 80]
		]
	},
	confused_issues: [],
	calibration: [],
	coverage: [],
	slices: [
		{
			...{ dimension: 'contrast', name: 'W13', n: 40 },
			scores: {
				sentiment: { ...estimate, n: 40 },
				issue: null,
				group: null,
				kind: { ...estimate, n: 40 }
			}
		}
	],
	prevalence: { sample: 200, samples: 0, rows: [] },
	history: []
});
