import { filtersToSearch } from '#lib/domain/filters.ts';
import { savedPageOf } from '#lib/domain/saved-view.ts';
import { EXPORT_NAMES } from '../export/export-names.ts';
import type { View } from '../view.ts';

/** Where a figure's table, and the picture of its chart, can be taken from. */
interface Exported {
	tableHref: string;
	search: string;
	pictureHref: string | null;
}

/** Families of questions whose tables are exported under another name. */
const OTHER_NAMES: Record<string, string> = {
	'newest-texts': 'feedback-texts',
	'initiative-list': 'initiatives'
};
/** Families behind which stands a chart that can be drawn for a file. */
const DRAWN = ['feedback-by-week'];

function exportOf(question: string, path: string, { filters }: View): Exported | null {
	const name = OTHER_NAMES[question] ?? question;
	// Communes are listed of one province; a commune's own page shows them as peers only.
	const isListless = name === 'feedback-by-commune' && filters.province === null;
	if (!Object.hasOwn(EXPORT_NAMES, name) || isListless) return null;
	const plain = filtersToSearch({ ...filters, page: 1, label: null });
	const search = plain.toString();
	const isDrawn = DRAWN.includes(name) && savedPageOf(path) !== null;
	const picture = new URLSearchParams([['path', path], ...plain]);
	return {
		tableHref: `/api/export/${name}`,
		search,
		pictureHref: isDrawn ? `/api/export/chart/${name}.svg?${picture}` : null
	};
}

/**
 * A page's answer whose every "how computed" of a question that can be exported says where its table
 * is, with the filters of the page.
 */
export function withExports<Answer>(answer: Answer, path: string, view: View): Answer {
	if (typeof answer !== 'object' || answer === null || !('computed' in answer)) return answer;
	const entries = Object.entries(answer.computed as Record<string, { question: string }>);
	const linked = entries.map(([name, computed]) => [
		name,
		{ ...computed, exported: exportOf(computed.question, path, view) }
	]);
	return { ...answer, computed: Object.fromEntries(linked) };
}
