import type { Location } from '#lib/domain/place.ts';
import type { Entity } from '#lib/domain/source-mapping.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import { screenDenunciation } from '#lib/text/denunciation.ts';
import { locate } from '#lib/text/places/locate.ts';
import { redact } from '#lib/text/redact.ts';
import type { CleanRow, RecordOf } from './clean.ts';
import { contentIdentity, recordIdentity } from './rows/identity.ts';
import { statedBy } from './rows/stated-by.ts';
import { dayOfInstant } from '#lib/text/parse-date.ts';
import type { Identity, Stage, StageContext } from './stage.ts';

/** A feedback whose text as given is gone: from here on only the redacted one exists. */
export interface RedactedFeedback {
	row_number: number;
	record: Omit<RecordOf<'feedback'>, 'text'>;
	received_on: string;
	/** by its own fields alone */
	location: Location;
	identity: Identity;
	understanding: Understanding;
	/** a denunciation, or a text that may be one: counted, never stored */
	is_count_only: boolean;
	/** the agency recorded it as one, or the screen has no doubt */
	is_sure: boolean;
}

const isRecordedDenunciation = (record: RecordOf<'feedback'>) =>
	record.legal_form === 'to_cao' || record.kind === 'denunciation';

/** The screen or the classifier takes it for a denunciation, and the agency recorded nothing else. */
const mayBeDenunciation = (record: RecordOf<'feedback'>, { redacted, kind }: Understanding) =>
	redacted === null || (record.kind === null && kind === 'denunciation');

/** A clean row with what is understood of its text. */
export interface ReadFeedback {
	row: CleanRow<'feedback'>;
	received_on: string;
	/** by its own fields alone */
	location: Location;
	understanding: Understanding;
}

/** Reads the texts of a batch once, for everything that is wanted of them. */
export function readFeedback(
	rows: readonly CleanRow<'feedback'>[],
	{ plan, tools }: StageContext
): ReadFeedback[] {
	const asked = rows.map(({ record }) => {
		const received_on = dayOfInstant(record.received_at);
		const location = locate(tools.place_index, statedBy(record, plan, received_on), []);
		return { text: record.text, received_on, province_code: location.province_code, location };
	});
	const understood = tools.readTexts(asked);
	return rows.map((row, at) => {
		const [text, understanding] = [asked[at], understood[at]];
		if (!text || !understanding) throw new Error('A text of the batch was not read.');
		const { received_on, location } = text;
		return { row, received_on, location, understanding };
	});
}

/** Named one by one, so that a text cannot slip through under another name. */
const withoutText = (record: RecordOf<'feedback'>): RedactedFeedback['record'] => ({
	source_record_id: record.source_record_id,
	received_at: record.received_at,
	channel: record.channel,
	commune_code: record.commune_code,
	commune_name: record.commune_name,
	district_name: record.district_name,
	province_code: record.province_code,
	province_name: record.province_name,
	legal_form: record.legal_form,
	priority: record.priority,
	kind: record.kind
});

/** Lets the text as given go. */
export const redactFeedback: Stage<ReadFeedback, RedactedFeedback> = (
	{ row, received_on, location, understanding },
	context
) => {
	const record = withoutText(row.record);
	const { plan } = context;
	const is_recorded = isRecordedDenunciation(row.record);
	const is_count_only = is_recorded || mayBeDenunciation(row.record, understanding);
	const identity: Identity = record.source_record_id
		? { key: recordIdentity(plan.source_id, record.source_record_id), basis: 'record_id' }
		: contentIdentity(
				plan.source_id,
				understanding.redacted ?? redact(row.record.text).text,
				record.received_at,
				record.channel,
				[
					record.commune_code,
					record.commune_name,
					record.district_name,
					record.province_code,
					record.province_name
				]
			);
	if (!is_count_only) context.redaction_count += understanding.redactions.length;
	return {
		row_number: row.row_number,
		record,
		received_on,
		location,
		identity,
		understanding,
		is_count_only,
		is_sure: is_recorded || understanding.is_sure_denunciation
	};
};

/** What people may have written into a record, by entity; everything else in it is codes and numbers. */
const WRITTEN: Record<Exclude<Entity, 'feedback'>, readonly string[]> = {
	status_event: ['agency', 'reason_code'],
	response: ['agency', 'text'],
	initiative: ['name_vi', 'name_en'],
	outcome: ['indicator', 'qualifier'],
	consultation: ['topic', 'eligible_basis'],
	contribution: ['purpose', 'source_kind'],
	dialogue: ['chair_role'],
	inspection: ['lead_body', 'topic'],
	// Titles and publishers are as printed: they are how a reader finds the article again.
	press_source: []
};

/** Redacts what people wrote into a record; an answer to a denunciation keeps no text at all. */
export function redactAs<E extends Exclude<Entity, 'feedback'>>(
	entity: E
): Stage<CleanRow<E>, CleanRow<E>> {
	return (row, context) => {
		const record: Record<string, unknown> = { ...row.record };
		for (const property of WRITTEN[entity]) {
			const written = record[property];
			if (typeof written !== 'string') continue;
			if (
				entity === 'response' &&
				property === 'text' &&
				screenDenunciation(written).is_denunciation
			) {
				record[property] = null;
				continue;
			}
			const { text, redactions } = context.tools.redactTerm(written);
			record[property] = text;
			context.redaction_count += redactions.length;
		}
		return { row_number: row.row_number, record: record as RecordOf<E> };
	};
}
