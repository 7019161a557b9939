type Rows = readonly unknown[];

/**
 * Answers of one snapshot, least recently used first out, bounded by rows. A question that is being
 * asked already is joined, not asked again; a failed one is forgotten. A new snapshot brings a new
 * cache, so an answer can never outlive the snapshot it came from.
 */
export class AnswerCache {
	private readonly kept = new Map<string, { rows: Rows; cost: number }>();
	private readonly pending = new Map<string, Promise<Rows>>();
	private readonly capacity: number;
	private cost = 0;

	/** @param capacity rows kept in all; each answer costs one more than its rows */
	constructor(capacity = 100_000) {
		this.capacity = capacity;
	}

	async get(key: string, answer: () => Promise<Rows>): Promise<Rows> {
		const hit = this.kept.get(key);
		if (hit) {
			this.kept.delete(key);
			this.kept.set(key, hit);
			return hit.rows;
		}
		const running = this.pending.get(key);
		if (running) return running;
		const fresh = answer();
		this.pending.set(key, fresh);
		try {
			const rows = await fresh;
			this.keep(key, rows);
			return rows;
		} finally {
			this.pending.delete(key);
		}
	}

	private keep(key: string, rows: Rows): void {
		const cost = rows.length + 1;
		if (cost > this.capacity / 4) return;
		this.kept.set(key, { rows, cost });
		this.cost += cost;
		for (const [oldest, entry] of this.kept) {
			if (this.cost <= this.capacity) break;
			this.kept.delete(oldest);
			this.cost -= entry.cost;
		}
	}
}
