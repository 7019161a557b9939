import type { SpooledCount, SpooledFeedback, SpoolHead } from '#lib/domain/spool.ts';
import { classifyFeedback, type PendingFeedback } from '../classify.ts';
import type { LocatedFeedback } from '../locate.ts';
import { contentIdentity, recordIdentity } from '../rows/identity.ts';
import type { Identity, PendingCountOnly, StageContext } from '../stage.ts';
import { openSealedKey } from './open-sealed-key.ts';

function identityOf(source_id: string, { record, labels }: SpooledFeedback): Identity {
	if (record.source_record_id)
		return { key: recordIdentity(source_id, record.source_record_id), basis: 'record_id' };
	return contentIdentity(source_id, labels.redacted, record.received_at, record.channel, [
		record.commune_code,
		record.commune_name,
		record.district_name,
		record.province_code,
		record.province_name
	]);
}

/** A spooled feedback as the last row stage takes it; the stages before it ran in the server. */
function located(head: SpoolHead, row: SpooledFeedback): LocatedFeedback {
	const { record, received_on, row_number, location } = row;
	const { redacted_types, ...labels } = row.labels;
	return {
		...{ record, received_on, row_number, location },
		identity: identityOf(head.source_id, row),
		understanding: {
			...labels,
			redactions: redacted_types.map((type) => ({ type, start: 0, end: 0 })),
			places: [],
			issue_candidates: [],
			is_denunciation: false,
			is_sure_denunciation: false
		},
		is_count_only: false,
		is_sure: false
	};
}

/** The last stage reads the row alone: draining needs neither gazetteer nor classifier. */
const NO_CONTEXT = {} as StageContext;

/** Throws when a row is one that the server should have counted only. */
export function pendingFeedback(head: SpoolHead, row: SpooledFeedback): PendingFeedback {
	const pending = classifyFeedback(located(head, row), NO_CONTEXT);
	if (!pending) throw new Error('A denunciation stands in a spool file.');
	return pending;
}

/** A count-only row with its key opened. */
export function pendingCount(row: SpooledCount, secret: Uint8Array): PendingCountOnly {
	const { row_number, channel, received_quarter, province_code, is_sure, basis } = row;
	const identity = { key: openSealedKey(row.sealed_key, secret), basis };
	return { row_number, channel, received_quarter, province_code, is_sure, identity };
}
