import type { SpooledCount, SpooledFeedback, SpooledInitiative } from '#lib/domain/spool.ts';
import { fold } from '#lib/text/fold.ts';
import { classifyFeedback, type PendingFeedback } from '../classify.ts';
import type { EntityRow } from '../loaded-batch.ts';
import type { LocatedFeedback } from '../locate.ts';
import type { PendingCountOnly } from '../stage.ts';
import { openSealedKey } from './open-sealed-key.ts';

/** What the stages before the last one need and the store does not keep: the server used it up. */
const USED_UP = {
	source_record_id: null,
	commune_code: null,
	commune_name: null,
	district_name: null,
	province_code: null,
	province_name: null
};

/** A spooled feedback as the last row stage takes it; the stages before it ran in the server. */
function located(row: SpooledFeedback): LocatedFeedback {
	const { record, received_on, row_number, location, key, basis } = row;
	const { redacted_types, ...labels } = row.labels;
	return {
		...{ received_on, row_number, location },
		record: { ...record, ...USED_UP },
		identity: { key, basis },
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

/** Needs neither gazetteer nor classifier. Throws when a row is one that the server should have counted only. */
export function pendingFeedback(row: SpooledFeedback): PendingFeedback {
	const pending = classifyFeedback(located(row));
	if (!pending) throw new Error('A denunciation stands in a spool file.');
	return pending;
}

/** An imported initiative as the store has it. */
export const initiativeRow = ({ record }: SpooledInitiative): EntityRow['initiative'] => ({
	...record,
	name_folded: fold([record.name_vi, record.name_en].filter(Boolean).join(' '))
});

/** A count-only row with its key opened. Throws where there is no secret that sealed it. */
export function pendingCount(row: SpooledCount, secret: Uint8Array | null): PendingCountOnly {
	if (!secret) throw new Error('A spool file holds a sealed key, but the inbox has no secret.');
	const { row_number, channel, received_quarter, province_code, is_sure, basis } = row;
	const identity = { key: openSealedKey(row.sealed_key, secret), basis };
	return { row_number, channel, received_quarter, province_code, is_sure, identity };
}
