import { basename } from 'node:path';
import { sourceMappingSchema, type SourceMapping } from '#lib/domain/source-mapping.ts';
import { headerKey } from '#lib/text/columns/header-key.ts';
import { requiredProperties } from '../rows/record-schema.ts';
import type { Choice } from './choice.ts';
import { chooseColumns, type ChosenColumn } from './choose-columns.ts';
import { chooseDateFormat } from './choose-date-format.ts';
import { chooseVintage } from './choose-vintage.ts';
import { columnChoice } from './column-choice.ts';
import { PROPOSED_ENTITIES, type ProposedEntity } from './header-words.ts';
import { missingColumn } from './missing-column.ts';
import { personalColumns, type LeftOut } from './personal-columns.ts';
import type { PlaceLookup } from './place-lookup.ts';
import type { Sample } from './sample.ts';
import { readTable, type Column, type Table } from './table.ts';
import { translateValues } from './translate-values.ts';

/** What is to be written to a mapping file: only settings that differ from what is assumed. */
type WrittenMapping = Partial<SourceMapping> &
	Pick<SourceMapping, 'source_id' | 'title' | 'dataset' | 'entity' | 'columns'>;

export interface Proposal {
	mapping: WrittenMapping;
	choices: Choice[];
	left_out: LeftOut[];
	/** columns that are no property and not personal either */
	unused: string[];
	rows: Pick<Table, 'row_count' | 'empty_count' | 'total_count' | 'other_count'>;
}

export interface ProposalRequest {
	file: string;
	sample: Sample;
	places: PlaceLookup;
	/** null: told from the columns */
	entity: ProposedEntity | null;
}

const sourceIdOf = (file: string) => {
	const stem = basename(file).replace(/\.[^.]*$/, '');
	const id = headerKey(stem)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return id.length >= 2 ? id : `nguon-${id || 'moi'}`;
};

/** Without these a table is not worth reading as the entity, though each row could be valid. */
const TELLING: Partial<Record<ProposedEntity, readonly string[]>> = { response: ['text'] };

/** The entity whose required properties all have a column; feedback when several do. */
function chooseEntity(
	columns: readonly Column[],
	places: PlaceLookup,
	stated: ProposedEntity | null
) {
	const read = (entity: ProposedEntity) => {
		const chosen = chooseColumns(columns, entity, places);
		const needed = [...requiredProperties(entity), ...(TELLING[entity] ?? [])];
		const missing = needed.filter((property) => !chosen.some((each) => each.property === property));
		return { entity, chosen, missing };
	};
	if (stated) return read(stated);
	const readings = PROPOSED_ENTITIES.map(read);
	return readings.find(({ missing }) => missing.length === 0) ?? read('feedback');
}

function valuesOf(chosen: readonly ChosenColumn[]) {
	const translations = chosen.map((each) => ({
		property: each.property,
		...translateValues(each)
	}));
	return {
		values: Object.fromEntries(
			translations.flatMap(({ property, translated }) =>
				Object.keys(translated).length > 0 ? [[property, translated] as const] : []
			)
		),
		choices: translations.flatMap(({ choice }) => choice ?? [])
	};
}

/**
 * A mapping for a file, from a sample of it, with the reason and the confidence of every choice.
 * Throws a sentence when a column that no row can do without is not there.
 */
export function proposeMapping({
	file,
	sample,
	places,
	entity: stated
}: ProposalRequest): Proposal {
	const table = readTable(sample);
	const named = table.columns.filter(({ name }) => name !== '');
	const left_out = personalColumns(named);
	const impersonal = named.filter(({ name }) => !left_out.some(({ column }) => column === name));
	const { entity, chosen, missing } = chooseEntity(impersonal, places, stated);
	if (missing[0] !== undefined) throw missingColumn(basename(file), entity, missing[0], impersonal);
	const dated = chosen.filter(({ property }) => property.endsWith('_at'));
	const dateFormat = chooseDateFormat(
		dated.map(({ column }) => column),
		sample.has_typed_dates
	);
	const coded = chosen.find(({ property }) => property === 'commune_code');
	const vintage = coded ? chooseVintage(coded.column, places) : null;
	const { values, choices: translations } = valuesOf(chosen);
	const mapping: WrittenMapping = {
		source_id: sourceIdOf(file),
		title: (table.title ?? basename(file)).slice(0, 120),
		dataset: 'agency',
		entity,
		format: sample.format,
		...sample.settings,
		...table.settings,
		date_format: dateFormat.value as SourceMapping['date_format'],
		...(vintage && { unit_vintage: vintage.value as SourceMapping['unit_vintage'] }),
		columns: Object.fromEntries(chosen.map(({ property, column }) => [property, column.name])),
		...(Object.keys(values).length > 0 && { values })
	};
	sourceMappingSchema.parse(mapping);
	const { row_count, empty_count, total_count, other_count } = table;
	return {
		mapping,
		choices: [
			...sample.choices,
			...table.choices,
			dateFormat,
			...(vintage ? [vintage] : []),
			...chosen.map(columnChoice),
			...translations
		],
		left_out,
		unused: impersonal
			.filter((column) => !chosen.some((each) => each.column === column))
			.map(({ name }) => name),
		rows: { row_count, empty_count, total_count, other_count }
	};
}
