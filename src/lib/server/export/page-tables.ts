import type { SavedPage } from '#lib/domain/saved-view.ts';
import type { Asking } from '../page/page-load.ts';
import { askExport, type NamedTable } from './ask-export.ts';
import { EXPORTED_QUESTIONS, type QuestionName } from './exported-questions.ts';

const HEAD = ['feedback-figures', 'feedback-by-week'] as const;

/** Whose tables are asked of the warehouse; Explore's come from a slice of the cube. */
type AskedPage = Exclude<SavedPage['page'], 'explore'>;

const areas = ({ view, viewer }: Asking): QuestionName =>
	view.filters.province || viewer.province_code ? 'feedback-by-commune' : 'feedback-by-province';
const coverage = (asking: Asking): QuestionName =>
	areas(asking) === 'feedback-by-commune' ? 'coverage-by-commune' : 'coverage-by-province';

/** The tables behind each page, in the order in which it shows them. */
const TABLES: Record<AskedPage, (asking: Asking) => readonly QuestionName[]> = {
	overview: (asking) => [
		...HEAD,
		areas(asking),
		'feedback-by-issue',
		'top-communes',
		'unanswered-issues',
		'coverage-by-province'
	],
	commune: () => [
		...HEAD,
		'settlement-figures',
		'feedback-by-issue',
		'feedback-by-channel',
		'initiatives',
		'dialogue-figures'
	],
	issue: (asking) => [
		...HEAD,
		areas(asking),
		'top-communes',
		'feedback-by-channel',
		'feedback-by-status',
		'companion-issues',
		'initiatives'
	],
	feedback: () => [
		'feedback-by-issue-group',
		'feedback-by-kind',
		'feedback-by-status',
		'feedback-by-channel',
		'feedback-texts'
	],
	initiatives: (asking) => [
		'initiative-figures',
		'initiatives',
		coverage(asking),
		'dialogue-figures'
	]
};

const mayAsk = (asking: Asking) => (name: QuestionName) => {
	const { roles } = EXPORTED_QUESTIONS[name](asking).question;
	return !roles || roles.includes(asking.viewer.role);
};

/** All tables of a page that this viewer may see, for one view. Throws as `askExport` does. */
export const pageTables = (asking: Asking, page: AskedPage): Promise<NamedTable[]> =>
	Promise.all(
		TABLES[page](asking)
			.filter(mayAsk(asking))
			.map((name) => askExport(asking, name))
	);
