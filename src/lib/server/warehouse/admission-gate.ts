/** Thrown when so many wait that a new one would not be answered in time. */
export class LineTooLongError extends Error {
	override name = 'LineTooLongError';
}

/** Held while something runs in the database. */
export interface Pass {
	/** whether anything else ran there at any moment meanwhile */
	hadCompany: boolean;
	/** Call once, when it is over. */
	leave(): void;
}

/**
 * `beside` takes one of the places; `aside` takes none and goes ahead of the line (what must go on
 * although every place is taken); `alone` lets nobody else in until it is over.
 */
export type Manner = 'beside' | 'aside' | 'alone';

interface Waiting {
	how: Manner;
	letIn: () => void;
}

const MAX_WAITING = 500;

/**
 * Lets what reads the database in: several at once, or one alone. In order of coming, so that one who
 * must be alone is not kept out by those who come later.
 */
export class AdmissionGate {
	private readonly atOnce: number;
	private readonly inside = new Map<Pass, Manner>();
	private readonly line: Waiting[] = [];

	/** @param atOnce how many places there are */
	constructor(atOnce: number) {
		this.atOnce = atOnce;
	}

	/**
	 * Waits for its turn. Rejects with LineTooLongError (only `beside`), and with the signal's reason when
	 * whoever stands in line leaves.
	 */
	async enter(how: Manner, left?: AbortSignal): Promise<Pass> {
		left?.throwIfAborted();
		if (how === 'beside' && this.line.length >= MAX_WAITING) throw new LineTooLongError();
		return new Promise((resolve, reject) => {
			const giveUp = () => {
				this.line.splice(this.line.indexOf(waiting), 1);
				reject(left?.reason);
				this.letNextIn();
			};
			const letIn = () => {
				left?.removeEventListener('abort', giveUp);
				resolve(this.newPass(how));
			};
			const waiting = { how, letIn };
			if (how === 'aside') this.line.unshift(waiting);
			else this.line.push(waiting);
			left?.addEventListener('abort', giveUp, { once: true });
			this.letNextIn();
		});
	}

	private newPass(how: Manner): Pass {
		const pass: Pass = { hadCompany: this.inside.size > 0, leave: () => this.leave(pass) };
		for (const other of this.inside.keys()) other.hadCompany = true;
		this.inside.set(pass, how);
		return pass;
	}

	private leave(pass: Pass): void {
		this.inside.delete(pass);
		this.letNextIn();
	}

	private letNextIn(): void {
		for (let next = this.line[0]; next && this.hasRoomFor(next); next = this.line[0]) {
			this.line.shift();
			next.letIn();
		}
	}

	private hasRoomFor({ how }: Waiting): boolean {
		const manners = [...this.inside.values()];
		if (how === 'alone') return manners.length === 0;
		if (manners.includes('alone')) return false;
		return how === 'aside' || manners.filter((each) => each === 'beside').length < this.atOnce;
	}
}
