import type { z } from 'zod';
import type { LoadedRow } from './load.ts';
import { futureInstant } from './rows/future-instant.ts';
import { checkRecord, type RECORD_SCHEMA } from './rows/record-schema.ts';
import { IN_THE_FUTURE, rejectReason } from './rows/reject-reason.ts';
import { safeValue } from './rows/safe-value.ts';
import type { Entity } from '#lib/domain/source-mapping.ts';
import type { Stage } from './stage.ts';

export type RecordOf<E extends Entity> = z.output<(typeof RECORD_SCHEMA)[E]>;

/** A row that is what its entity's schema asks for. Its texts are still as they came. */
export interface CleanRow<E extends Entity> {
	row_number: number;
	record: RecordOf<E>;
}

/** Checks a loaded row against the schema of its entity and the clock; the first fault sets it aside. */
export const cleanAs =
	<E extends Entity>(entity: E): Stage<LoadedRow, CleanRow<E>> =>
	({ row_number, record }, { plan, rejected }) => {
		const parsed = checkRecord(entity, record);
		const future = parsed.success ? futureInstant(parsed.data, plan.now) : null;
		if (parsed.success && !future) return { row_number, record: parsed.data as RecordOf<E> };
		const issue = parsed.error?.issues[0];
		const property = future ?? String(issue?.path[0] ?? '');
		const planned = plan.properties.find((each) => each.property === property);
		rejected.push({
			row_number,
			column: planned?.column ?? property,
			reason: future ? IN_THE_FUTURE : rejectReason(issue, record[property] ?? null),
			value: safeValue(property, record[property] ?? null)
		});
		return null;
	};
