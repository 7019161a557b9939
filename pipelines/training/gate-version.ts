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

/** The classifier of a file; null where this program cannot read it, as after a change of format. */
function openOld(path: string, taxonomy: Taxonomy): Classifier | null {
	try {
		return createClassifier(artefactSchema.parse(JSON.parse(readFileSync(path, 'utf8'))), taxonomy);
	} catch {
		return null;
	}
}

/**
 * Compares a new artefact with the one in use in a folder, on the frozen texts.
 * @returns 'none' where nothing is in use yet, 'unreadable' where what is in use has another format
 */
export function gateVersion(
	folder: string,
	fresh: Artefact,
	frozen: readonly TrainingText[],
	taxonomy: Taxonomy
): Gated | 'none' | 'unreadable' {
	const path = join(folder, 'classifier.json');
	if (!existsSync(path)) return 'none';
	const old = openOld(path, taxonomy);
	if (!old) return 'unreadable';
	const is_trained_without_frozen = isTrainedWithoutFrozen(folder, old.version);
	return {
		old: { version: old.version, is_trained_without_frozen },
		result: compareOnFrozen(old, createClassifier(fresh, taxonomy), frozen)
	};
}
