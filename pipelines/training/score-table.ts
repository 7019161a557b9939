import { SCORE_NAMES, type Evaluation, type Scores } from '#lib/classifier/evaluate.ts';

const percent = (share: number) => (100 * share).toFixed(1);

/** Scores in percent as a Markdown table: a row an author, then mean and least. */
export function scoreTable({ authors, mean, least }: Evaluation): string {
	const row = (title: string, texts: string, scores: Scores) =>
		`| ${title} | ${texts} | ${SCORE_NAMES.map((name) => percent(scores[name])).join(' | ')} |`;
	return [
		`| author | texts | ${SCORE_NAMES.map((name) => name.replaceAll('_', ' ')).join(' | ')} |`,
		`|---|---|${SCORE_NAMES.map(() => '---|').join('')}`,
		...authors.map((scores) => row(scores.author, String(scores.texts), scores)),
		...(authors.length > 1 ? [row('mean', '', mean), row('least', '', least)] : [])
	].join('\n');
}
