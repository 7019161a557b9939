import { randomBytes } from 'node:crypto';
import { MOST_SAVED_VIEWS } from '#lib/domain/saved-view.ts';
import type { ViewForm } from '#lib/domain/view-form.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { redact } from '#lib/text/redact.ts';
import { screenWords } from '../screen-words.ts';
import type { ViewStore } from './view-store.ts';

/** Twenty changes of each view that there may be: the log only grows, and must not fill the disk. */
const MOST_EVENTS = MOST_SAVED_VIEWS * 20;

/** A view that was not kept; the message is a key of `savedViews.problems` in the messages. */
export class ViewRefusedError extends Error {
	override name = 'ViewRefusedError';
	override readonly message: 'full' | 'gone' | 'personal' | 'denunciation';
	readonly status: 404 | 409 | 422;

	constructor(status: 404 | 409 | 422, message: ViewRefusedError['message']) {
		super(message);
		this.message = message;
		this.status = status;
	}
}

export interface ViewRequest {
	views: ViewStore;
	viewer: Viewer;
	/** of the data that were shown */
	snapshot_id: string | null;
	form: ViewForm;
	/** ISO instant */
	now: string;
}

/** What somebody searched for stands in the address: redacting it would show another view. */
function refusePersonal(search: string): void {
	for (const value of new URLSearchParams(search).getAll('q')) {
		if (redact(value).text !== value) throw new ViewRefusedError(422, 'personal');
	}
}

/** A name as it may be kept. */
function nameOf(written: string): string {
	const name = screenWords(written);
	if (name === null) throw new ViewRefusedError(422, 'denunciation');
	return name;
}

/**
 * Saves, renames or deletes a view; its id.
 * @throws ViewRefusedError 404 for a view that is not there, 409 for too many, 422 for a search
 * or a name that may not be kept
 */
export function keepView({ views, viewer, snapshot_id, form, now }: ViewRequest): string {
	const by = { happened_at: now, role: viewer.role };
	const standing = views.all();
	if (form.action === 'save') {
		if (standing.length >= MOST_SAVED_VIEWS || views.eventCount() >= MOST_EVENTS)
			throw new ViewRefusedError(409, 'full');
		refusePersonal(form.view.search);
		const view_id = randomBytes(8).toString('hex');
		const name = nameOf(form.name);
		views.record({ ...by, action: 'save', view_id, name, snapshot_id, ...form.view });
		return view_id;
	}
	const { action, view_id } = form;
	if (!standing.some((view) => view.view_id === view_id)) throw new ViewRefusedError(404, 'gone');
	if (action === 'delete') views.record({ ...by, action, view_id });
	else {
		if (views.eventCount() >= MOST_EVENTS) throw new ViewRefusedError(409, 'full');
		views.record({ ...by, action, view_id, name: nameOf(form.name) });
	}
	return view_id;
}
