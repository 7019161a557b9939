import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport, type ReportInput } from '#lib/classifier/report/build-report.ts';
import { evaluationReportSchema, type EvaluationReport } from '#lib/domain/evaluation-report.ts';

const FILE = 'evaluation.json';

/**
 * Writes the report of a training (`evaluation.json`, beside the artefact) and returns it. The
 * headline figures of the versions before are taken over from the report that stands there.
 */
export function writeEvaluation(
	folder: string,
	input: Omit<ReportInput, 'previous'>
): EvaluationReport {
	const path = join(folder, FILE);
	const report = buildReport({ ...input, previous: readPrevious(path) });
	writeFileSync(path, `${JSON.stringify(report)}\n`);
	return report;
}

/** Null where there is none yet, or one of another format: then the history starts anew. */
function readPrevious(path: string): EvaluationReport | null {
	try {
		return evaluationReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}
