import { z } from 'zod';
import { kindSchema } from '#lib/domain/code-schemas.ts';
import { issueSchema } from '#lib/domain/taxonomy.ts';
import { maskForClassifier } from '#lib/text/mask.ts';

/** One labelled text: a line of `data/training/*.tsv`. */
const rowSchema = z.object({
	/** who wrote it; scores are always taken on authors that were not trained on */
	author: z.string(),
	/** −2 … 2 */
	score: z.coerce.number().int().min(-2).max(2),
	issue: issueSchema,
	issue_second: z.union([z.literal('').transform(() => null), issueSchema]),
	kind: kindSchema,
	/** of the text: vi, en or mixed */
	lang: z.string(),
	/** how it is written, such as nodia, teencode, ironic, long (see the training texts' README) */
	tags: z.string().transform((tags) => tags.split(/[ ,]+/).filter(Boolean)),
	/** as the classifier will see it */
	text: z
		.string()
		.min(1)
		.transform((text) => maskForClassifier(text, [], []))
});
export type TrainingText = z.infer<typeof rowSchema>;

/**
 * Parses a file without header: score, issue, second issue, kind, language, tags, text, by tabs.
 * @throws Error naming author and line when a line does not fit
 */
export function parseTrainingTexts(tsv: string, author: string): TrainingText[] {
	const lines = tsv.split('\n').filter((line) => line !== '');
	return lines.map((line, index) => {
		const [score, issue, issue_second, kind, lang, tags, text] = line.split('\t');
		const parsed = rowSchema.safeParse({
			author,
			score,
			issue,
			issue_second,
			kind,
			lang,
			tags,
			text
		});
		if (parsed.success) return parsed.data;
		const problem = z.prettifyError(parsed.error);
		throw new Error(`Training text ${author}, line ${index + 1}: ${problem}`);
	});
}
