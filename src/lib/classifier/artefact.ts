import { z } from 'zod';
import { packFeatures, unpackFeatures } from './pack-features.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { NAMESPACES } from './feature.ts';
import { hashString } from './hash.ts';
import { HEAD_NAMES } from './heads.ts';
import type { LinearClassifier } from './linear.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Small whole numbers, one printable character each: see `packNumbers`. */
const packedSchema = z.string().regex(/^[#-~]*$/);

/** How confidences are made and where they are cut; learned on authors that were held out. */
export const calibrationSchema = z.object({
	/** softmax temperature by head */
	temperature: z.object({ sentiment: z.number(), issue: z.number(), kind: z.number() }),
	/** below this confidence a sentiment is not counted */
	sentiment_floor: z.number(),
	/** a second issue is named from this confidence on */
	second_issue_floor: z.number(),
	/** a text is treated as a denunciation from this confidence of that kind on */
	denunciation_floor: z.number()
});
export type Calibration = z.infer<typeof calibrationSchema>;

/**
 * The trained classifier as stored in `data/classifier/classifier.json`. To load it:
 * `createClassifier(artefactSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), taxonomy)`.
 */
export const artefactSchema = z.object({
	format: z.literal(2),
	/** 32-bit hash of the content, and the date that training was told */
	version: z.string().regex(/^[0-9a-f]{8}-\d{4}-\d{2}-\d{2}$/),
	as_of: z.iso.date(),
	calibration: calibrationSchema,
	heads: z.array(
		z.object({
			name: z.enum(HEAD_NAMES),
			classes: z.array(z.string()),
			scale: z.number(),
			bias: z.array(z.number())
		})
	),
	/** the features in the order in which they are numbered: see `packFeatures` */
	features: z.object({
		tokens: z.string(),
		grams: z.record(z.enum(NAMESPACES), z.object({ single: packedSchema, pairs: packedSchema }))
	}),
	/** idf = number · idf_step */
	idf_step: z.number(),
	idf: packedSchema,
	/** number of weights of each feature */
	counts: packedSchema,
	/** question of each weight, feature by feature, as the step from the feature's question before */
	questions: packedSchema,
	/** whole-number weights in the same order, each plus WEIGHT_SHIFT */
	weights: packedSchema
});
export type Artefact = z.infer<typeof artefactSchema>;

const IDF_STEPS = 80;
/** Makes weights of −12 … 12 non-negative. */
const WEIGHT_SHIFT = 12;

/** Packs a classifier and its calibration; equal inputs give equal bytes. */
export function packArtefact(
	linear: LinearClassifier,
	calibration: Calibration,
	as_of: string
): Artefact {
	const { vocabulary, heads } = linear;
	const idf_step = Number(
		(vocabulary.idf.reduce((most, idf) => Math.max(most, idf), 0) / IDF_STEPS).toPrecision(6)
	);
	const counts = vocabulary.texts.map(
		(_, id) => (linear.starts[id + 1] ?? 0) - (linear.starts[id] ?? 0)
	);
	const content = {
		format: 2 as const,
		calibration,
		heads,
		features: packFeatures(vocabulary),
		idf_step,
		idf: packNumbers(Array.from(vocabulary.idf, (idf) => Math.round(idf / idf_step))),
		counts: packNumbers(counts),
		questions: packNumbers(questionSteps(linear)),
		weights: packNumbers(Array.from(linear.weights, (weight) => weight + WEIGHT_SHIFT))
	};
	const hash = hashString(JSON.stringify(content), 0).toString(16).padStart(8, '0');
	return { version: `${hash}-${as_of}`, as_of, ...content };
}

/**
 * Unpacks the classifier.
 * @throws Error when the parts do not fit together (a damaged or hand-edited file)
 */
export function unpackArtefact(artefact: Artefact): LinearClassifier {
	const { texts, namespaces, hashes } = unpackFeatures(artefact.features);
	const idf = Float32Array.from(unpackNumbers(artefact.idf).map((n) => n * artefact.idf_step));
	const starts = Int32Array.from([0, ...unpackNumbers(artefact.counts)]);
	for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
	const questions = Uint8Array.from(unpackNumbers(artefact.questions));
	const weights = Int8Array.from(unpackNumbers(artefact.weights).map((n) => n - WEIGHT_SHIFT));
	const total = starts.at(-1);
	const fits = idf.length === texts.length && starts.length === texts.length + 1;
	if (!fits || questions.length !== total || weights.length !== total) {
		throw new Error('The classifier file is damaged; run `npm run pipeline -- train` again.');
	}
	for (let id = 0; id < texts.length; id++) {
		for (let k = (starts[id] ?? 0) + 1; k < (starts[id + 1] ?? 0); k++)
			questions[k] = (questions[k] ?? 0) + (questions[k - 1] ?? 0);
	}
	return {
		vocabulary: vocabularyOf(namespaces, texts, idf, hashes),
		heads: artefact.heads,
		starts,
		questions,
		weights
	};
}

function questionSteps({ starts, questions }: LinearClassifier): number[] {
	const steps = Array.from(questions);
	for (let id = 0; id + 1 < starts.length; id++) {
		for (let k = (starts[id] ?? 0) + 1; k < (starts[id + 1] ?? 0); k++) {
			steps[k] = (questions[k] ?? 0) - (questions[k - 1] ?? 0);
		}
	}
	return steps;
}
