import { DEFAULT_FILTERS, type Filters } from './filters.ts';

/** What is kept when one goes to another page: where, when, compared with what, in which language. */
export function sectionFilters(filters: Filters): Filters {
	const { dataset, province, from, to, compare, offset, lang } = filters;
	return { ...DEFAULT_FILTERS, dataset, province, from, to, compare, offset, lang };
}
