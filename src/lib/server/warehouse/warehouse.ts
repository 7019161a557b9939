import type { Viewer } from '#lib/domain/viewer.ts';
import type { Parameters, Question } from './question.ts';

/** Why the pages show no data, or older data than there should be; a sentence in both languages. */
export interface Trouble {
	kind: 'no_snapshot' | 'bad_snapshot';
	vi: string;
	en: string;
}

/** One snapshot to ask, the same for as long as it is held. */
export interface Warehouse {
	/** file name of the snapshot; null when there is none yet */
	snapshot_id: string | null;
	trouble: Trouble | null;
	/**
	 * Answers a question within the viewer's scope. Rows are shared with other requests: do not change
	 * them. Throws a QueryError, whose `status` is 400, 403, 499 (the
	 * client has left), 500 or 503.
	 */
	ask<Params extends Parameters, Row>(
		question: Question<Params, Row>,
		viewer: Viewer,
		params: NoInfer<Params>
	): Promise<readonly Row[]>;
	/**
	 * Answers as `ask` does, with the bytes of an Arrow IPC stream (shared: do not change them). Throws
	 * AnswerTooLongError (413) above `mostRows`, a million unless told.
	 */
	askArrow<Params extends Parameters, Row>(
		question: Question<Params, Row>,
		viewer: Viewer,
		params: NoInfer<Params>,
		mostRows?: number
	): Promise<Uint8Array>;
}

/** A warehouse held by one request: every answer comes from one snapshot, until it is released. */
export interface WarehouseLease extends Warehouse {
	/** Gives the snapshot up; asking afterwards fails. Safe to call twice. */
	release(): void;
}
