import type { Entity, SourceMapping } from '#lib/domain/source-mapping.ts';
import { mappedColumns } from '../sources/columns.ts';
import { requiredProperties, RECORD_SCHEMA } from './record-schema.ts';

/** How a value is read: an instant, a calendar day, a unit code of so many digits, or as it stands. */
export type PropertyType = 'instant' | 'day' | 'commune_code' | 'province_code' | 'plain';

export interface PlannedProperty {
	property: string;
	type: PropertyType;
	/** position among the cells of a row; null for a constant */
	cell: number | null;
	/** name of the column, for messages */
	column: string | null;
	constant: string | null;
	values: Record<string, string> | null;
}

/** A mapping made ready for rows; plain values only, so that it can be sent to a worker. */
export interface RowPlan {
	entity: Entity;
	source_id: string;
	date_format: SourceMapping['date_format'];
	utc_offset: string;
	unit_vintage: SourceMapping['unit_vintage'];
	properties: PlannedProperty[];
	required: string[];
	/** ISO instant at which the file is loaded; nothing happened after it */
	now: string;
}

/** How the values of a property are read. */
export function propertyType(property: string): PropertyType {
	if (property.endsWith('_at')) return 'instant';
	if (property.endsWith('_on') || property === 'period_start' || property === 'period_end') {
		return 'day';
	}
	return property === 'commune_code' || property === 'province_code' ? property : 'plain';
}

/**
 * Compiles a mapping: for each property of the entity, its cell, its constant, its translation.
 *
 * @param now ISO instant at which the file is loaded
 */
export function planRows(mapping: SourceMapping, now: string): RowPlan {
	const columns = mappedColumns(mapping);
	const properties: PlannedProperty[] = [];
	for (const property of Object.keys(RECORD_SCHEMA[mapping.entity].shape)) {
		const column = mapping.columns[property] ?? null;
		const constant = mapping.constants[property];
		if (column === null && constant === undefined) continue;
		properties.push({
			property,
			type: propertyType(property),
			cell: column === null ? null : columns.indexOf(column),
			column,
			constant: constant === undefined ? null : String(constant),
			values: mapping.values[property] ?? null
		});
	}
	return {
		entity: mapping.entity,
		source_id: mapping.source_id,
		date_format: mapping.date_format,
		utc_offset: mapping.utc_offset,
		unit_vintage: mapping.unit_vintage,
		properties,
		required: requiredProperties(mapping.entity),
		now
	};
}
