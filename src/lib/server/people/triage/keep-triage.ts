import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { LONGEST_SNOOZE_DAYS, type TriageForm } from '#lib/domain/hotspot/triage-form.ts';
import { isMark } from '#lib/domain/hotspot/triage-standing.ts';
import { mayTriage, type Triage } from '#lib/domain/hotspot/triage.ts';
import { localDay } from '#lib/domain/local-day.ts';
import { addDays } from '#lib/domain/period.ts';
import type { TriageProblem } from '#lib/domain/hotspot/triage-problem.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { screenWords } from '../screen-words.ts';
import type { TriageStore } from './triage-store.ts';

const STATUS = {
	forbidden: 403,
	gone: 404,
	full: 409,
	noteMissing: 422,
	noteRefused: 422,
	tooFar: 422
} as const satisfies Partial<Record<TriageProblem, number>>;

/** An action on a hotspot that was not recorded. */
export class TriageRefusedError extends Error {
	override name = 'TriageRefusedError';
	override readonly message: keyof typeof STATUS;
	readonly status: (typeof STATUS)[keyof typeof STATUS];

	constructor(message: keyof typeof STATUS) {
		super(message);
		this.message = message;
		this.status = STATUS[message];
	}
}

export interface TriageRequest {
	triage: TriageStore;
	viewer: Viewer;
	/** the one that the form names, as the viewer may see it; null when they see no such hotspot */
	hotspot: Pick<Hotspot, 'hotspot_id' | 'score'> | null;
	/** of the data that were shown */
	snapshot_id: string | null;
	form: TriageForm;
	/** ISO instant */
	now: string;
}

function noteOf({ action, note: written }: TriageForm): string | null {
	if (written === '') {
		if (isMark(action)) throw new TriageRefusedError('noteMissing');
		return null;
	}
	const note = screenWords(written);
	if (note === null) throw new TriageRefusedError('noteRefused');
	return note;
}

function untilOf(form: TriageForm, now: string): string | null {
	if (form.action !== 'snooze') return null;
	const today = localDay(now);
	const isWithin = form.until > today && form.until <= addDays(today, LONGEST_SNOOZE_DAYS);
	if (!isWithin) throw new TriageRefusedError('tooFar');
	return form.until;
}

/**
 * Records what a person does with a hotspot that they may see; what stands about it then.
 * @throws TriageRefusedError 403 for other roles, 404 for a hotspot that is not there or out of scope, 409
 * when the trail is full, 422 for a note or a day that may not be kept
 */
export function keepTriage(request: TriageRequest): Triage {
	const { triage, viewer, hotspot, snapshot_id, form, now } = request;
	if (!mayTriage(viewer.role)) throw new TriageRefusedError('forbidden');
	if (hotspot?.hotspot_id !== form.hotspot_id) throw new TriageRefusedError('gone');
	const { action, hotspot_id } = form;
	const isKept = triage.record({
		...{ happened_at: now, hotspot_id, action, role: viewer.role, score: hotspot.score },
		assignee: form.action === 'assign' ? form.assignee : null,
		...{ until: untilOf(form, now), note: noteOf(form), snapshot_id }
	});
	if (!isKept) throw new TriageRefusedError('full');
	const [standing] = triage.standing([hotspot_id]);
	if (!standing) throw new Error(`nothing stands about ${hotspot_id}`);
	return standing;
}
