/** What the classifier decides and what is scored: an issue's group is a score of its own. */
export const REPORT_HEADS = ['sentiment', 'issue', 'group', 'kind'] as const;
export type ReportHead = (typeof REPORT_HEADS)[number];

/** Heads that come with a calibrated confidence of their own. */
export const CONFIDENT_HEADS = ['sentiment', 'issue', 'kind'] as const;
export type ConfidentHead = (typeof CONFIDENT_HEADS)[number];

/** The same texts as their authors wrote them, without diacritics, and in chat spelling. */
export const TEXT_VARIANTS = ['as_written', 'no_diacritics', 'teencode'] as const;

/** By what the held-out texts are cut into slices; contrast sets are texts of their own. */
export const SLICE_DIMENSIONS = [
	'author',
	'tag',
	'language',
	'length',
	'kind',
	'contrast'
] as const;
export type SliceDimension = (typeof SLICE_DIMENSIONS)[number];
