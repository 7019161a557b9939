import {
	ANSWER_DONE,
	ANSWER_EVIDENCE,
	ANSWER_GENERIC,
	ANSWER_LEGAL,
	ANSWER_NEXT,
	ANSWER_OPENERS
} from './phrases/answers.ts';
import type { Random } from './random.ts';

export interface Answer {
	text: string;
	has_evidence: boolean;
	cites_legal_basis: boolean;
	states_next_step: boolean;
	satisfaction: number | null;
}

const RATED_SHARE = 0.4;

/** Writes one answer; how well it is written and how late it comes decide how it is rated (1–5). */
export function writeAnswer(daysTaken: number, isResolved: boolean, random: Random): Answer {
	const has_evidence = random.chance(isResolved ? 0.48 : 0.22);
	const cites_legal_basis = random.chance(0.44);
	const states_next_step = random.chance(isResolved ? 0.35 : 0.55);
	const parts = [
		random.pick(ANSWER_OPENERS),
		random.pick(isResolved ? ANSWER_DONE : ANSWER_GENERIC),
		cites_legal_basis ? random.pick(ANSWER_LEGAL) : '',
		has_evidence ? random.pick(ANSWER_EVIDENCE) : '',
		states_next_step ? random.pick(ANSWER_NEXT) : ''
	];
	const quality =
		Number(has_evidence) + 0.5 * Number(cites_legal_basis) + 0.5 * Number(states_next_step);
	const felt = 2.1 + 0.75 * quality + (isResolved ? 0.9 : 0) - Math.min(1.2, daysTaken / 30);
	const rating = Math.max(1, Math.min(5, Math.round(felt + 0.9 * random.normal())));
	return {
		text: parts.filter(Boolean).join(' '),
		has_evidence,
		cites_legal_basis,
		states_next_step,
		satisfaction: random.chance(RATED_SHARE) ? rating : null
	};
}
