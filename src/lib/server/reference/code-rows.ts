import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { CodeList, CodeRow } from './reference-tables.ts';

interface Named {
	id: string;
	vi: string;
	en: string;
	class?: string;
}

const rows = (list: CodeList, items: readonly Named[]): CodeRow[] =>
	items.map((item, position) => ({
		list,
		code: item.id,
		name_vi: item.vi,
		name_en: item.en,
		class: item.class ?? null,
		position
	}));

/** The short code lists of the taxonomy, each in its own order, with names in both languages. */
export const codeRows = (taxonomy: Taxonomy): CodeRow[] => [
	...rows('field', taxonomy.fields),
	...rows('channel', taxonomy.channels),
	...rows('kind', taxonomy.kinds),
	...rows('status', taxonomy.statuses),
	...rows('area_type', taxonomy.area_types),
	...rows('owner_type', taxonomy.owner_types),
	...rows('initiative_status', taxonomy.initiative_statuses)
];
