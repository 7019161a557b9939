import type { ImportedProperty } from '#lib/domain/imported-property.ts';
import { env } from '../env.ts';
import { readTaxonomy } from '../reference/read-taxonomy.ts';

export interface CodeChoice {
	code: string;
	vi: string;
	en: string;
}

let lists: Partial<Record<ImportedProperty, CodeChoice[]>> | undefined;

const choices = (items: readonly { id: string; vi: string; en: string }[]): CodeChoice[] =>
	items.map(({ id: code, vi, en }) => ({ code, vi, en }));

/** The codes that a person may choose for a cell, by property; read once. */
export function codeLists(): Partial<Record<ImportedProperty, CodeChoice[]>> {
	if (lists) return lists;
	const taxonomy = readTaxonomy(env.REFERENCE_DIR);
	return (lists = {
		field: choices(taxonomy.fields),
		issue: choices(taxonomy.leaves),
		owner_type: choices(taxonomy.owner_types),
		area_type: choices(taxonomy.area_types),
		status: choices(taxonomy.initiative_statuses)
	});
}
