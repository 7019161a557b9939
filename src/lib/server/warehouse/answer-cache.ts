/** Rows, or the bytes of an Arrow stream. */
type Answer = readonly unknown[] | Uint8Array;

interface Running {
	answer: Promise<Answer>;
	waiting: number;
	/** stops the question: nobody waits for it any more */
	stop: AbortController;
}

/** What a row takes, roughly: bytes are counted as so many rows. */
const BYTES_PER_ROW = 200;
const costOf = (answer: Answer): number =>
	1 + (answer instanceof Uint8Array ? Math.ceil(answer.length / BYTES_PER_ROW) : answer.length);

/** Rejects with the signal's reason once it is aborted. */
const aborted = (signal: AbortSignal, over: AbortSignal): Promise<never> =>
	new Promise((_, reject) => {
		const leave = () => reject(signal.reason);
		if (signal.aborted) leave();
		else signal.addEventListener('abort', leave, { once: true, signal: over });
	});

/**
 * Answers of one snapshot, least recently used first out, bounded by rows. A question that is being
 * asked already is joined, not asked again, and goes on for as long as anyone waits for it; a failed
 * one is forgotten. A new snapshot brings a new cache, so an answer can never outlive the snapshot it
 * came from.
 */
export class AnswerCache {
	private readonly kept = new Map<string, { answer: Answer; cost: number }>();
	private readonly running = new Map<string, Running>();
	private readonly capacity: number;
	private cost = 0;

	/** @param capacity rows kept in all, about 420 bytes each; each answer costs one more than its rows */
	constructor(capacity = 50_000) {
		this.capacity = capacity;
	}

	/**
	 * The answer kept for `key`, or a fresh one. Rejects with the signal's reason when its owner leaves;
	 * the last one to leave stops the question.
	 * @param ask starts the question; its own signal says when nobody waits any more
	 */
	async get<T extends Answer>(
		key: string,
		ask: (stopped: AbortSignal) => Promise<T>,
		signal?: AbortSignal
	): Promise<T> {
		const hit = this.kept.get(key);
		if (hit) {
			this.kept.delete(key);
			this.kept.set(key, hit);
			return hit.answer as T;
		}
		const running = this.running.get(key) ?? this.start(key, ask);
		return (await this.wait(key, running, signal)) as T;
	}

	private start(key: string, ask: (stopped: AbortSignal) => Promise<Answer>): Running {
		const stop = new AbortController();
		const answer = ask(stop.signal);
		const running = { answer, waiting: 0, stop };
		this.running.set(key, running);
		const forget = () => this.forget(key, running);
		answer.then((rows) => this.keep(key, rows)).then(forget, forget);
		return running;
	}

	private async wait(key: string, running: Running, signal?: AbortSignal): Promise<Answer> {
		const over = new AbortController();
		running.waiting++;
		try {
			if (!signal) return await running.answer;
			return await Promise.race([running.answer, aborted(signal, over.signal)]);
		} finally {
			over.abort();
			if (--running.waiting === 0 && this.forget(key, running)) {
				running.stop.abort();
				// Its connection must be free before the leaver lets go of the snapshot.
				await running.answer.catch(() => null);
			}
		}
	}

	/** Whether the question was still running under this key. */
	private forget(key: string, running: Running): boolean {
		return this.running.get(key) === running && this.running.delete(key);
	}

	private keep(key: string, answer: Answer): void {
		const cost = costOf(answer);
		if (cost > this.capacity / 4 || this.kept.has(key)) return;
		this.kept.set(key, { answer, cost });
		this.cost += cost;
		for (const [oldest, entry] of this.kept) {
			if (this.cost <= this.capacity) break;
			this.kept.delete(oldest);
			this.cost -= entry.cost;
		}
	}
}
