import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationReportSchema, type EvaluationReport } from '#lib/domain/evaluation-report.ts';
import { readDocument } from './read-document.ts';

/**
 * `evaluation.json` of the classifier's folder `dir`; null before the first training.
 * Throws `UnreadableReference` when malformed.
 */
export function readEvaluation(dir: string): EvaluationReport | null {
	const path = join(dir, 'evaluation.json');
	return existsSync(path) ? readDocument(path, evaluationReportSchema) : null;
}
