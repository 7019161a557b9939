import type { Status } from '#lib/domain/status.ts';
import type { Random } from './random.ts';

export interface EarlyEnd {
	status: Status;
	reason_code: string | null;
	/** the sender comes back, and the case is open again */
	isTakenUpAgain: boolean;
}

const REFUSED = [
	'content_unclear',
	'content_unclear',
	'no_contact_or_place',
	'not_confirmed',
	'other_procedure_applies',
	'already_settled'
];
const PASSED_ON = [
	'other_agency',
	'other_agency',
	'enterprise_contract',
	'civil_dispute',
	'court_matter'
];
/** Agencies owe a reason for closing a case; some forget it. */
const FORGOTTEN_SHARE = 0.07;
const TAKEN_UP_AGAIN_SHARE = 0.05;

/** The reason that is recorded with a closing, or null. */
export const closingReason = (reasons: readonly string[], random: Random): string | null =>
	random.chance(FORGOTTEN_SHARE) ? null : random.pick(reasons);

/** What becomes of a case before anybody works on it; null means that somebody does. */
export function earlyEnd(random: Random): EarlyEnd | null {
	const u = random.unit();
	const end = (status: Status, reason_code: string | null) => ({
		status,
		reason_code,
		isTakenUpAgain: random.chance(TAKEN_UP_AGAIN_SHARE)
	});
	if (u < 0.022) return end('duplicate', 'same_content_recorded');
	if (u < 0.03) return end('withdrawn', 'withdrawn_by_sender');
	if (u < 0.075) return end('rejected', closingReason(REFUSED, random));
	return u < 0.11 ? end('out_of_jurisdiction', closingReason(PASSED_ON, random)) : null;
}
