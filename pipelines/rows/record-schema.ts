import { z } from 'zod';
import {
	feedbackRecordSchema,
	responseRecordSchema,
	statusEventRecordSchema
} from '#lib/domain/feedback.ts';
import {
	consultationRecordSchema,
	contributionRecordSchema,
	dialogueRecordSchema,
	initiativeRecordSchema,
	inspectionRecordSchema,
	outcomeRecordSchema,
	pressSourceRecordSchema
} from '#lib/domain/initiative.ts';
import type { Entity } from '#lib/domain/source-mapping.ts';
import { createCheck } from './check-record.ts';

const name = z
	.string()
	.trim()
	.nullish()
	.transform((text) => text || null);

/** Names of a unit, for sources that do not carry its code. */
export const placeNames = { commune_name: name, district_name: name, province_name: name };

/** What a mapped row of each entity must be, the names of its unit included. */
export const RECORD_SCHEMA = {
	feedback: feedbackRecordSchema,
	status_event: statusEventRecordSchema,
	response: responseRecordSchema,
	initiative: initiativeRecordSchema.extend(placeNames),
	outcome: outcomeRecordSchema.extend(placeNames),
	consultation: consultationRecordSchema.extend(placeNames),
	contribution: contributionRecordSchema.extend(placeNames),
	dialogue: dialogueRecordSchema.extend(placeNames),
	inspection: inspectionRecordSchema.extend(placeNames),
	press_source: pressSourceRecordSchema
} as const satisfies Record<Entity, z.ZodObject>;

const checkFeedback = createCheck(feedbackRecordSchema, [
	'channel',
	'commune_code',
	'commune_name',
	'district_name',
	'province_code',
	'province_name',
	'legal_form',
	'priority',
	'kind'
]);

/** What the schema of an entity says of a record; feedback, of which there are millions, in half the time. */
export const checkRecord = (entity: Entity, record: Readonly<Record<string, string | null>>) =>
	entity === 'feedback' ? checkFeedback(record) : RECORD_SCHEMA[entity].safeParse(record);

/** Properties without which no row of the entity can be valid. */
export function requiredProperties(entity: Entity): string[] {
	const shape: Record<string, z.ZodType> = RECORD_SCHEMA[entity].shape;
	return Object.keys(shape).filter((property) => !shape[property]?.safeParse(undefined).success);
}
