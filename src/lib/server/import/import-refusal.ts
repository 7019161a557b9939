import type { ImportReason } from '#lib/domain/initiative-import.ts';

/** Why a whole file cannot be taken; nothing of it is kept. */
export class ImportRefusal extends Error {
	override name = 'ImportRefusal';
	readonly status: number;
	readonly reason: ImportReason;

	constructor(status: number, reason: ImportReason, options?: ErrorOptions) {
		super(reason.en, options);
		this.status = status;
		this.reason = reason;
	}
}
