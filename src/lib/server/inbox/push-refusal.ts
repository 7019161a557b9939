/** Why a push was not accepted, in both languages; nothing of what was sent stands in it. */
export interface RefusalReason {
	vi: string;
	en: string;
}

/** Where in the body the fault is. */
export interface FaultPlace {
	line: number;
	key?: string;
}

/** A push that was refused as a whole: nothing of it was stored. */
export class PushRefusal extends Error {
	override name = 'PushRefusal';
	readonly status: number;
	readonly reason: RefusalReason;
	readonly place: FaultPlace | null;
	readonly headers: Record<string, string>;

	constructor(
		status: number,
		reason: RefusalReason,
		more: { place?: FaultPlace; headers?: Record<string, string> } = {}
	) {
		super(reason.en);
		this.status = status;
		this.reason = reason;
		this.place = more.place ?? null;
		this.headers = more.headers ?? {};
	}
}
