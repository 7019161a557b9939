import { readFileSync } from 'node:fs';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { createReader } from '#lib/classifier/understand.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { buildPlaceIndex, type PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { redact } from '#lib/text/redact.ts';
import { remember } from '#lib/text/remember.ts';
import { PipelineError } from '../pipeline-error.ts';

const MAX_TERMS = 20_000;

export interface ToolPaths {
	reference_dir: string;
	classifier_path: string;
}

/** What the row stages need besides the row: read once a worker. */
export interface RowTools {
	/** as many answers as texts, in their order */
	readTexts: ReturnType<typeof createReader>;
	/** redacts, and remembers: for values that come again and again */
	redactTerm: typeof redact;
	place_index: PlaceIndex;
	classifier_version: string;
}

/** The trained classifier of a file. Throws PipelineError with what to run when it cannot be read. */
export function readArtefact(path: string) {
	try {
		return artefactSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch (cause) {
		throw new PipelineError(
			{
				vi: `Không đọc được bộ phân loại ${path}. Hãy chạy: npm run pipeline -- train`,
				en: `The classifier ${path} cannot be read. Run: npm run pipeline -- train`
			},
			{ cause }
		);
	}
}

/** Reads gazetteer, taxonomy and classifier. Takes a third of a second. */
export function openRowTools(paths: ToolPaths): RowTools {
	const classifier = createClassifier(
		readArtefact(paths.classifier_path),
		readTaxonomy(paths.reference_dir)
	);
	const place_index = buildPlaceIndex(readGazetteer(paths.reference_dir));
	const readTexts = createReader({ classifier, placeIndex: place_index });
	const redactTerm = remember(redact, MAX_TERMS);
	return { readTexts, redactTerm, place_index, classifier_version: classifier.version };
}
