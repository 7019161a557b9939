import type { EvaluationReport, HeadScores } from './evaluation-report.ts';
import type { ReportHead } from './report-dimensions.ts';

/** The scores of one head on the texts as written. */
export function scoresAsWritten(report: EvaluationReport, head: ReportHead): HeadScores {
	const found = report.heads.find((row) => row.head === head && row.variant === 'as_written');
	if (!found) throw new Error(`The report lacks ${head}; run \`npm run pipeline -- train\` again.`);
	return found;
}
