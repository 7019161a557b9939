import { LEAST_COVERAGE, SENTIMENT_ACCURACY } from '#lib/classifier/calibrate.ts';
import type { Scores } from '#lib/classifier/evaluate.ts';
import type { TrainingResult } from '#lib/classifier/train.ts';
import type { EvaluationReport } from '#lib/domain/evaluation-report.ts';
import { percentWithInterval } from './report-table.ts';
import { scoreTable } from './score-table.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Facts about the artefact's file and inputs that training itself does not know. */
export interface CardFacts {
	texts: number;
	authors: string[];
	contrastAuthors: string[];
	features: number;
	bytes: number;
	gzippedBytes: number;
}

/** The artefact's card (`data/classifier/card.md`): what it is, on what it was measured, its limits. */
export function renderCard(
	result: TrainingResult,
	report: EvaluationReport,
	facts: CardFacts
): string {
	const { artefact, evaluation, hardSlice, sentimentCalibrationError } = result;
	const { mean, least } = evaluation;
	const line = (title: string, name: keyof Scores) =>
		`| ${title} | ${percent(mean[name])} | ${percent(least[name])} |`;
	const intervals = report.heads
		.filter(({ variant }) => variant === 'as_written')
		.map(({ head, accuracy }) => `${head} ${percentWithInterval(accuracy.mean)}`);
	return `**The training texts are synthetic: what this classifier scores on real feedback is unknown until an agency labels some of its own.**

# Classifier ${artefact.version}

*Bộ phân loại học từ câu chữ do người viết dựng lên; độ chính xác trên phản ánh thật chưa được biết.*

Made by \`npm run pipeline -- train --as-of ${artefact.as_of}\`: equal texts give the same bytes.

## What it does
The sum of a one-vs-rest logistic regression and a naive Bayes over syllables and syllable pairs (as written and without diacritics), negated syllables, the syllables of a text's opening and closing, the taxonomy's cue phrases and a lexicon of issue phrases that was written without sight of the texts. Four heads: sentiment (3), strength of feeling, issue (57 leaves; a group is that of its leaf) and kind (6). It reads masked texts, so no place and no person can count for or against a label. It is a triage guess: it decides no case and gives no legal classification.

## Training texts
${facts.texts} invented texts by ${facts.authors.length} independent authors (${facts.authors.join(', ')}), and the contrast sets ${facts.contrastAuthors.join(', ')}, each text with a copy without diacritics and one in chat spellings. Known biases: \`data/training/README.md\`.

## Scores, leave-one-author-out
Each author is scored by a classifier trained on all the others. Calibration (below) was fitted on these same held-out scores: six numbers for ${facts.texts} texts.

| | mean over authors | least author |
|---|---|---|
${line('sentiment, 3 classes', 'sentiment')}
${line('sentiment, macro-F1', 'sentiment_macro_f1')}
${line('sentiment without diacritics', 'sentiment_no_diacritics')}
${line('score −2 … 2 exactly', 'score_exact')}
${line('issue, 57 leaves', 'issue')}
${line('issue without diacritics', 'issue_no_diacritics')}
${line('issue among the three candidates', 'issue_top3')}
${line('issue group', 'issue_group')}
${line('kind', 'kind')}
${line('kind, macro-F1', 'kind_macro_f1')}

With 95 % intervals (bootstrap over the texts of each author): ${intervals.join(', ')}. Classes, confusion, calibration, coverage, slices and earlier versions are in \`evaluation.json\` and on the page /evaluation.

## When it is unsure
Confidences are softmax at a temperature (sentiment ${artefact.calibration.temperature.sentiment}, issue ${artefact.calibration.temperature.issue}, kind ${artefact.calibration.temperature.kind}); expected calibration error of sentiment ${percent(sentimentCalibrationError)}.
A sentiment below ${artefact.calibration.sentiment_floor} is not counted ("chưa rõ"). Rule: the lowest floor with ≥ ${percent(SENTIMENT_ACCURACY)} right on held-out authors; if that kept under ${percent(LEAST_COVERAGE)} of the texts, the floor that keeps ${percent(LEAST_COVERAGE)}. Counted: ${percent(mean.sentiment_coverage)} of texts (least author ${percent(least.sentiment_coverage)}), of which right ${percent(mean.sentiment_counted)} (least ${percent(least.sentiment_counted)}).
A second issue is named from ${artefact.calibration.second_issue_floor} on. A text is treated as a denunciation (counted, never stored) from ${artefact.calibration.denunciation_floor} of that kind on, besides the rules of the denunciation screen.

## Author by author (%)
${scoreTable(evaluation)}

## Contrast sets (%): one situation told with other feelings or speech acts, or as other issues
Each set is scored by a classifier that was trained on everything else.

${scoreTable(hardSlice)}

## Size
${facts.features} features, ${Math.round(facts.bytes / 1000)} kB of JSON, ${Math.round(facts.gzippedBytes / 1000)} kB gzipped.
`;
}
