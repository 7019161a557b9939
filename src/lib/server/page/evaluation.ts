import { join } from 'node:path';
import type { ClassScore } from '#lib/domain/evaluation-report.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { env } from '../env.ts';
import { readEvaluation } from '../reference/read-evaluation.ts';
import { readTaxonomy } from '../reference/read-taxonomy.ts';
import { whileUnchanged } from './while-unchanged.ts';

/**
 * The report of the classifier in use; null before the first training. An unreadable one is told of
 * in the log and counts as none: training again mends it, and no other page depends on it.
 */
export const evaluationReport = whileUnchanged(join(env.CLASSIFIER_DIR, 'evaluation.json'), () => {
	try {
		return readEvaluation(env.CLASSIFIER_DIR);
	} catch (error) {
		console.error(error);
		return null;
	}
});

const TAXONOMY = join(env.REFERENCE_DIR, 'taxonomy.json');
const taxonomy = whileUnchanged(TAXONOMY, () => readTaxonomy(env.REFERENCE_DIR));

/** Names of issues and groups in one language, by id. */
export function issueNames(lang: InterfaceLanguage): Record<string, string> {
	const { groups, leaves } = taxonomy();
	return Object.fromEntries([...groups, ...leaves].map((one) => [one.id, one[lang]]));
}

/** The evaluation page: the report, and the names of its issues and groups. */
export const evaluation = (lang: InterfaceLanguage) => ({
	report: evaluationReport(),
	names: issueNames(lang)
});

/** How well the classifier knows one issue; null where nothing was measured. */
export const issueScore = (issue: string): ClassScore | null =>
	evaluationReport()?.classes.issue.find((row) => row.class === issue) ?? null;
