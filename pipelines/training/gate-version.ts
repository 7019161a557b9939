import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { artefactSchema, type Artefact } from '#lib/classifier/artefact.ts';
import { compareOnFrozen, type GateResult } from '#lib/classifier/frozen/gate.ts';
import { createClassifier, type Classifier } from '#lib/classifier/predict.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { isTrainedWithoutFrozen } from './gate-record.ts';

export interface Gated {
	old: { version: string; is_trained_without_frozen: boolean };
	result: GateResult;
}

/** The classifier in use; null where there is none, or none that this program can still read. */
function openOld(path: string, taxonomy: Taxonomy): Classifier | null {
	if (!existsSync(path)) return null;
	try {
		return createClassifier(artefactSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), taxonomy);
	} catch {
		return null;
	}
}

/**
 * Compares a new artefact with the one in use in a folder, on the frozen texts.
 * @returns null where nothing is in use that could be compared with
 */
export function gateVersion(
	folder: string,
	fresh: Artefact,
	frozen: readonly TrainingText[],
	taxonomy: Taxonomy
): Gated | null {
	const old = openOld(join(folder, 'classifier.json'), taxonomy);
	if (!old) return null;
	const is_trained_without_frozen = isTrainedWithoutFrozen(folder, old.version);
	return {
		old: { version: old.version, is_trained_without_frozen },
		result: compareOnFrozen(old, createClassifier(fresh, taxonomy), frozen)
	};
}
