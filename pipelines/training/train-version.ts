import type { FitOptions } from '#lib/classifier/fit.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { GatheredTexts } from './gather-texts.ts';
import type { GateRecord } from './gate-record.ts';
import { gateVersion, type Gated } from './gate-version.ts';
import { trainInWorkers } from './train-in-workers.ts';
import type { Version } from './write-version.ts';

export interface VersionRequest {
	texts: GatheredTexts;
	taxonomy: Taxonomy;
	as_of: string;
	/** the folder of the version in use */
	folder: string;
	options?: FitOptions;
	onProgress: (step: string, done: number) => void;
}

export interface JudgedVersion {
	version: Version;
	gated: ReturnType<typeof gateVersion>;
	is_passed: boolean;
}

const isComparison = (gated: JudgedVersion['gated']): gated is Gated => typeof gated === 'object';

function recordOf(
	version: string,
	texts: GatheredTexts,
	gated: JudgedVersion['gated']
): GateRecord {
	const { corrections, frozen } = texts;
	return {
		version,
		is_trained_without_frozen: true,
		frozen_texts: frozen.size,
		corrections: {
			learned: corrections.texts.length - corrections.frozen.size,
			frozen: corrections.frozen.size,
			disputed: corrections.disputed,
			absent: corrections.absent
		},
		compared_with: isComparison(gated)
			? {
					...gated.old,
					heads: gated.result.heads,
					is_passed: gated.result.is_passed
				}
			: null,
		is_forced: false
	};
}

/** Trains a version, scores it author by author, and compares it with the one in use. */
export async function trainVersion(request: VersionRequest): Promise<JudgedVersion> {
	const { texts, taxonomy, as_of, folder, options, onProgress } = request;
	const { scored, contrast, unscored, frozen } = texts;
	const result = await trainInWorkers({
		...{ texts: scored, contrast, unscored, frozen, taxonomy, as_of, onProgress },
		...(options && { options })
	});
	const { artefact } = result;
	const gated = gateVersion(folder, artefact, [...frozen], taxonomy);
	return {
		version: {
			...{ texts, taxonomy, result },
			record: recordOf(artefact.version, texts, gated)
		},
		gated,
		is_passed: !isComparison(gated) || gated.result.is_passed
	};
}
