import { z } from 'zod';
import {
	CONFIDENT_HEADS,
	REPORT_HEADS,
	SLICE_DIMENSIONS,
	TEXT_VARIANTS
} from './report-dimensions.ts';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();

export const reportHeadSchema = z.enum(REPORT_HEADS);
const confidentHeadSchema = z.enum(CONFIDENT_HEADS);

/** A share (0–1) with its 95 % interval. */
export const estimateSchema = z.object({ value: share, low: share, high: share });
export type Estimate = z.infer<typeof estimateSchema>;

/** Unweighted over authors, and of the author on whose texts it is least. */
const overAuthorsSchema = z.object({
	mean: estimateSchema,
	least: estimateSchema.extend({ author: z.string() })
});
export type OverAuthors = z.infer<typeof overAuthorsSchema>;

const headScoresSchema = z.object({
	head: reportHeadSchema,
	variant: z.enum(TEXT_VARIANTS),
	/** texts that say something about this head */
	n: count,
	accuracy: overAuthorsSchema,
	macro_f1: overAuthorsSchema,
	/** right answer among the three candidates; issues only */
	top3: overAuthorsSchema.nullable()
});
export type HeadScores = z.infer<typeof headScoresSchema>;

const classScoreSchema = z.object({
	class: z.string(),
	/** texts of this class, texts given it, and both */
	support: count,
	named: count,
	right: count,
	/** Wilson intervals; null where nothing was named, or nothing is there to find */
	precision: estimateSchema.nullable(),
	recall: estimateSchema.nullable(),
	f1: share
});
export type ClassScore = z.infer<typeof classScoreSchema>;

/** Rows are the right classes, columns the given ones. */
const confusionSchema = z.object({ classes: z.array(z.string()), counts: z.array(z.array(count)) });
export type Confusion = z.infer<typeof confusionSchema>;

const calibrationCurveSchema = z.object({
	head: confidentHeadSchema,
	n: count,
	/** expected calibration error */
	error: share,
	/** bins of confidence that hold texts, lowest first */
	bins: z.array(z.object({ n: count, confidence: share, accuracy: estimateSchema }))
});
export type CalibrationCurve = z.infer<typeof calibrationCurveSchema>;

const coveragePointSchema = z.object({
	/** share of the texts, the surest first */
	coverage: share,
	n: count,
	/** the least confidence among them */
	confidence: share,
	accuracy: estimateSchema
});
const coverageCurveSchema = z.object({
	head: confidentHeadSchema,
	points: z.array(coveragePointSchema),
	/** where the product stops counting; sentiment only */
	floor: coveragePointSchema.nullable()
});
export type CoverageCurve = z.infer<typeof coverageCurveSchema>;

const scoredSchema = estimateSchema.extend({ n: count });
const sliceSchema = z.object({
	dimension: z.enum(SLICE_DIMENSIONS),
	name: z.string(),
	n: count,
	/** accuracy; null where no text of the slice says anything about the head */
	scores: z.record(reportHeadSchema, scoredSchema.nullable())
});
export type Slice = z.infer<typeof sliceSchema>;

/** Negative shares found in samples whose true negative share is known. */
const prevalenceRowSchema = z.object({
	truth: share,
	/** means over the samples */
	raw: share,
	adjusted: share,
	probabilistic: share,
	/** mean absolute errors */
	raw_error: share,
	adjusted_error: share,
	probabilistic_error: share,
	/** samples whose 95 % interval holds the true share */
	adjusted_coverage: share,
	probabilistic_coverage: share
});
export type PrevalenceRow = z.infer<typeof prevalenceRowSchema>;

const headlineSchema = z.object({
	version: z.string(),
	as_of: z.iso.date(),
	texts: count,
	accuracy: z.record(reportHeadSchema, estimateSchema),
	sentiment_macro_f1: estimateSchema,
	issue_top3: estimateSchema
});
export type Headline = z.infer<typeof headlineSchema>;

const authorTextsSchema = z.array(z.object({ author: z.string(), texts: count }));

/**
 * `data/classifier/evaluation.json`: how a trained classifier scores on texts of authors that it did
 * not learn from. Everything is measured leave-one-author-out, the contrast sets by the classifier
 * as shipped.
 */
export const evaluationReportSchema = z.object({
	format: z.literal(1),
	version: z.string(),
	as_of: z.iso.date(),
	data: z.object({
		/** trained on, and scored when left out */
		authors: authorTextsSchema,
		/** scored only */
		contrast: authorTextsSchema,
		/** of the texts trained on, those that people labelled in an agency's own feedback */
		corrected_texts: count
	}),
	/** bootstrap draws behind the intervals over authors */
	draws: count,
	heads: z.array(headScoresSchema),
	classes: z.record(reportHeadSchema, z.array(classScoreSchema)),
	confusion: z.object({
		sentiment: confusionSchema,
		group: confusionSchema,
		kind: confusionSchema
	}),
	/** of sentiments sure enough to be counted */
	counted_sentiment: confusionSchema,
	/** most frequent first */
	confused_issues: z.array(z.object({ right: z.string(), given: z.string(), n: count })),
	calibration: z.array(calibrationCurveSchema),
	coverage: z.array(coverageCurveSchema),
	slices: z.array(sliceSchema),
	prevalence: z.object({ sample: count, samples: count, rows: z.array(prevalenceRowSchema) }),
	/** headline figures by version, newest last */
	history: z.array(headlineSchema)
});
export type EvaluationReport = z.infer<typeof evaluationReportSchema>;
