/**
 * Which keys pass (1) and which do not (0): as wanted, and as the sums have it so far. The difference
 * of the two is all that a small change of filter has to add.
 */
export class Weights {
	/** set these, then `settle` once the sums heed them */
	readonly wanted: Int8Array;
	/** wanted less applied: 1 enters, −1 leaves */
	readonly change: Int8Array;
	private readonly applied: Int8Array;
	private readonly cellsOf: Uint32Array;

	/** @param keys by cell */
	constructor(keyCount: number, keys: Uint16Array) {
		this.wanted = new Int8Array(keyCount).fill(1);
		this.applied = new Int8Array(keyCount);
		this.change = new Int8Array(keyCount);
		this.cellsOf = new Uint32Array(keyCount);
		for (const key of keys) this.cellsOf[key] = (this.cellsOf[key] as number) + 1;
	}

	/** Works out the change, and whether adding it touches fewer cells than counting afresh. */
	compare(): 'same' | 'change' | 'afresh' {
		let moved = 0;
		let passing = 0;
		for (let key = 0; key < this.wanted.length; key++) {
			const change = (this.wanted[key] as number) - (this.applied[key] as number);
			const cells = this.cellsOf[key] as number;
			this.change[key] = change;
			if (change !== 0) moved += cells;
			if (this.wanted[key] === 1) passing += cells;
		}
		if (moved === 0) return 'same';
		return moved <= passing ? 'change' : 'afresh';
	}

	/** Whether every key is to pass. */
	get isOpen(): boolean {
		return this.wanted.every((weight) => weight === 1);
	}

	settle(): void {
		this.applied.set(this.wanted);
	}
}
