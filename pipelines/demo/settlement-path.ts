import type { Status } from '#lib/domain/status.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import { writeAnswer, type Answer } from './answer.ts';
import { DAY_MS, dayOf, isoLocal, startOfDay } from './clock.ts';
import { closingReason, earlyEnd } from './early-end.ts';
import { handlingAgency } from './handling-agency.ts';
import type { FeedbackCase } from './planted-feedback.ts';
import type { Random } from './random.ts';
import { tetFirstDay } from './tet.ts';

export interface StatusStep {
	source_record_id: string;
	happened_at: string;
	status: Status;
	agency: string;
	reason_code: string | null;
	due_at: string | null;
}

export interface GivenResponse extends Answer {
	source_record_id: string;
	happened_at: string;
	agency: string;
	is_final: boolean;
}

export interface SettlementPath {
	steps: StatusStep[];
	responses: GivenResponse[];
}

/** Median days to an answer by issue group, before province, channel and year have their say. */
const MEDIAN_DAYS: Readonly<Record<string, number>> = {
	land: 9.5,
	admin: 4.6,
	conduct: 6.5,
	democracy: 6.5,
	infra: 7.5,
	urban: 5,
	econ: 7,
	welfare: 6
};
const SLOW_CHANNELS = ['written_petition', 'citizen_reception', 'voter_meeting'];
const PLANNED_GROUPS = ['infra', 'edu', 'util', 'land'];
const NO_ACTION = ['no_budget_this_year', 'explained', 'sender_unreachable'];

/** Days to the answer: log-normal, longer over Tết when offices stand still. */
function drawHandlingDays(item: FeedbackCase, random: Random): number {
	const { feedback, received_ms, slowness } = item;
	const median = MEDIAN_DAYS[groupOfIssue(feedback.planted_issue)] ?? 5.2;
	const channel = SLOW_CHANNELS.includes(feedback.channel) ? 1.3 : 0.95;
	const priority = { urgent: 0.4, normal: 1, complex: 1.6 }[feedback.priority];
	const form = feedback.legal_form === 'khieu_nai' ? 1.8 : 1;
	const days = random.logNormal(median * channel * priority * form * slowness, 0.75);
	const start = startOfDay(tetFirstDay(Number(dayOf(received_ms).slice(0, 4)))) - 4 * DAY_MS;
	return received_ms < start && received_ms + days * DAY_MS > start ? days + 8 : days;
}

/** The deadline that the agency sets on taking a case over, or null where it sets none. */
function drawDueDays(item: FeedbackCase, random: Random): number | null {
	if (item.feedback.legal_form === 'khieu_nai' || random.chance(0.42)) return null;
	const { priority } = item.feedback;
	if (priority === 'urgent') return random.whole(3, 5);
	return priority === 'complex' ? random.whole(20, 30) : random.pick([7, 10, 12, 15, 15, 15]);
}

/**
 * The steps and answers of one case up to `asOfMs` (instant, exclusive): every status of the
 * taxonomy can occur, in an order that an agency could have recorded.
 */
export function settlementPath(item: FeedbackCase, asOfMs: number, random: Random): SettlementPath {
	const { feedback, received_ms } = item;
	const agency = handlingAgency(item);
	const steps: StatusStep[] = [];
	const responses: GivenResponse[] = [];
	const source_record_id = feedback.source_record_id;
	const day = (days: number) => received_ms + Math.round(days * DAY_MS);
	const step = (days: number, status: Status, more: Partial<StatusStep> = {}) => {
		if (day(days) >= asOfMs) return;
		const happened_at = isoLocal(day(days));
		steps.push({
			source_record_id,
			happened_at,
			status,
			agency,
			reason_code: null,
			due_at: null,
			...more
		});
	};
	const answer = (days: number, isResolved: boolean, is_final: boolean) => {
		const given = writeAnswer(days, isResolved, random);
		if (!is_final) given.satisfaction = null;
		if (day(days) >= asOfMs) return null;
		responses.push({
			source_record_id,
			happened_at: isoLocal(day(days)),
			agency,
			is_final,
			...given
		});
		return given.satisfaction;
	};
	const dueAt = (days: number) => isoLocal(startOfDay(dayOf(day(days))) + 17 * 3_600_000);

	step(0, 'received');
	const triaged = Math.min(2, random.logNormal(0.12, 0.9));
	step(triaged, 'triaged');
	const end = earlyEnd(random);
	if (end) {
		const ended = triaged + random.logNormal(end.status === 'withdrawn' ? 4 : 1.2, 0.6);
		step(ended, end.status, { reason_code: end.reason_code });
		if (end.status === 'out_of_jurisdiction' && random.chance(0.5)) answer(ended, false, false);
		if (end.isTakenUpAgain) step(ended + random.logNormal(4, 0.5), 'reopened');
		return { steps, responses };
	}

	const isFormal = feedback.legal_form === 'khieu_nai' || feedback.legal_form === 'to_cao';
	const dueDays = drawDueDays(item, random);
	const due_at = dueDays === null ? null : dueAt(dueDays);
	const handling = Math.max(triaged + 0.1, drawHandlingDays(item, random));
	const at = (share: number) => triaged + (handling - triaged) * share;
	step(at(0.08), 'transferred', { due_at });
	if (isFormal) step(random.chance(0.5) ? at(0.24) : Math.min(at(0.2), 9), 'accepted');
	if (random.chance(item.silence)) {
		if (random.chance(0.4)) step(at(0.5), 'in_progress');
		return { steps, responses };
	}
	step(at(0.25), 'in_progress');
	if (random.chance(0.035)) step(at(0.4), 'awaiting_citizen');
	if (isFormal && random.chance(0.05)) step(at(0.5), 'suspended');
	const isPlanned = PLANNED_GROUPS.includes(groupOfIssue(feedback.planted_issue));
	if (isPlanned && random.chance(0.13)) step(at(0.6), 'planned');
	if (random.chance(0.05)) answer(at(0.55), false, false);
	const deadline = dueDays ?? 15;
	if (handling > deadline && deadline > triaged + 1 && random.chance(0.3))
		step(deadline - 0.7, 'extended', { due_at: dueAt(deadline + 7) });

	const isResolved = random.chance(0.66);
	const satisfaction = answer(handling, isResolved, true);
	step(handling, 'answered');
	if (!isResolved) {
		if (random.chance(0.1))
			step(handling + random.logNormal(6, 0.5), 'closed_no_action', {
				reason_code: closingReason(NO_ACTION, random)
			});
		return { steps, responses };
	}
	const resolved = handling + (random.chance(0.45) ? 0.02 : random.logNormal(5, 0.8));
	step(resolved, 'resolved');
	if (random.chance(satisfaction !== null && satisfaction <= 2 ? 0.22 : 0.025)) {
		const again = resolved + random.logNormal(5, 0.5);
		step(again, 'reopened', { reason_code: 'not_fixed' });
		step(again + 1, 'in_progress');
		if (random.chance(0.7)) step(again + random.logNormal(9, 0.6) + 1, 'resolved');
	} else if (satisfaction !== null && satisfaction >= 4 && random.chance(0.75)) {
		step(resolved + random.logNormal(2, 0.6), 'resolved_confirmed');
	}
	return { steps, responses };
}
