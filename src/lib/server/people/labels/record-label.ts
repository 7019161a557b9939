import { mayLabel, type MachineLabel } from '#lib/domain/correction.ts';
import type { LabelForm } from '#lib/domain/label-form.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { textToLabel, type TextToLabel } from '../../queries/feedback/text-to-label.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { screenWords } from '../screen-words.ts';
import type { LabelStore } from './label-store.ts';

/** A label that was not recorded; the message is a key of `errors` in the messages. */
export class LabelRefusedError extends Error {
	override name = 'LabelRefusedError';
	override readonly message: 'forbidden' | 'textGone' | 'noteRefused';
	readonly status: 403 | 404 | 422;

	constructor(status: 403 | 404 | 422, message: LabelRefusedError['message']) {
		super(message);
		this.message = message;
		this.status = status;
	}
}

export interface LabelRequest {
	people: LabelStore;
	warehouse: Warehouse;
	viewer: Viewer;
	form: LabelForm;
	/** ISO instant */
	now: string;
}

/** The classifier's own label: once people's labels are published, only their events still know it. */
function machineOf(people: LabelStore, text: TextToLabel): MachineLabel {
	const known = text.label_source === 'person' && people.labelsOf([text.text_key]).at(-1);
	if (known) return known.machine;
	const { sentiment, issue, kind, classifier_version } = text;
	const { sentiment_confidence, issue_confidence, kind_confidence } = text;
	return {
		...{ sentiment, issue, kind, classifier_version },
		...{ sentiment_confidence, issue_confidence, kind_confidence }
	};
}

/** A note as it may be kept: without personal data, and never what may be a denunciation. */
function noteOf(written: string): string | null {
	if (written === '') return null;
	const note = screenWords(written);
	if (note === null) throw new LabelRefusedError(422, 'noteRefused');
	return note;
}

/**
 * Records what a person says about a text that they may see.
 * @throws LabelRefusedError 403 for roles that may not read texts, 404 for a text that is not there or
 * out of scope, 422 for a note that may not be kept
 */
export async function recordLabel(request: LabelRequest): Promise<void> {
	const { people, warehouse, viewer, form, now } = request;
	if (!mayLabel(viewer.role)) throw new LabelRefusedError(403, 'forbidden');
	const text = await textToLabel(warehouse, viewer, form.dataset, form.feedback_id);
	if (!text) throw new LabelRefusedError(404, 'textGone');
	const { text_key } = text;
	const { annotator } = form;
	const event = { text_key, annotator, happened_at: now, machine: machineOf(people, text) };
	if (form.action === 'undo') {
		people.record({ ...event, action: 'undo' });
		return;
	}
	const { sentiment, issue, kind, reason } = form;
	const note = noteOf(form.note);
	people.record({ ...event, action: 'label', sentiment, issue, kind, reason, note });
}
