import { AnswerCache } from './answer-cache.ts';
import type { Limits } from './run-question.ts';
import { BLOCK_ROWS } from './word-search.ts';
import type { WordSearch } from './word-search.ts';

/** Days that a question reads; `from` is in, `to` is not. */
export interface Days {
	from: string;
	to: string;
}

/** Which facts of some days have the words: bits from one row of the table on, in parts. */
export interface Finding {
	first_row: number;
	/** facts of each part, a power of two */
	part_rows: number;
	/** one bit a fact, the first one highest; null where no fact of the part has the words */
	parts: readonly (Uint8Array | null)[];
}

export const FINDING_PARTS = 4;
/** Below it a finding has one part only: telling parts apart costs more than copying short ones. */
const LEAST_PART = 2 ** 20;
const BLOCK_BYTES = BLOCK_ROWS / 8;
/** Kept in all, counted as AnswerCache counts bytes: 16 MB, thirteen times ten million bits. */
const CAPACITY = 80_000;
/** Blocks that one question has searched at once; the other connections stay free for others. */
const LANES = 2;

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(8, least)));
/** DuckDB copies a bound value for every 2,048 rows that it is compared with: parts keep it short. */
const partRows = (rows: number) =>
	rows <= LEAST_PART ? powerOfTwo(rows) : Math.max(LEAST_PART, powerOfTwo(rows / FINDING_PARTS));

/**
 * Finds words once for all who look for them in one snapshot. Blocks of facts are searched as they are
 * needed and kept, least recently used first out; a search under way is joined, and goes on for as long
 * as anyone waits for it. Says only which texts have the words: scope and filters are not its matter.
 */
export class WordFinder {
	/** blocks that were searched */
	searched = 0;
	private readonly kept: AnswerCache;
	private readonly search: WordSearch;

	/** @param capacity bytes kept in all, in units of 200 */
	constructor(search: WordSearch, capacity = CAPACITY) {
		this.search = search;
		this.kept = new AnswerCache(capacity);
	}

	/**
	 * Which facts received on these days have the words. Rejects with a QueryError, or with the reason of
	 * `limits.stopped`.
	 * @param words folded
	 * @param limits `seconds` cut the search of one block
	 */
	async find(words: string, days: Days, limits: Limits): Promise<Finding> {
		const { seconds, stopped } = limits;
		const all = await this.kept.get(
			'days',
			(left) => this.search.days({ seconds, stopped: left }),
			stopped
		);
		const read = all.filter((each) => each.first_on < days.to && each.last_on >= days.from);
		const first = read[0]?.block ?? 0;
		const count = read.length ? (read.at(-1)?.block ?? 0) + 1 - first : 0;
		const part_rows = partRows(count * BLOCK_ROWS);
		const bytes = new Uint8Array(FINDING_PARTS * (part_rows / 8));
		await this.eachBlock(first, count, words, limits, (index, bits) => {
			bytes.set(bits, index * BLOCK_BYTES);
		});
		const parts = Array.from({ length: FINDING_PARTS }, (_, part) =>
			bytes.subarray((part * part_rows) / 8, ((part + 1) * part_rows) / 8)
		);
		return {
			first_row: first * BLOCK_ROWS,
			part_rows,
			parts: parts.map((part) => (part.some((byte) => byte !== 0) ? part : null))
		};
	}

	private async eachBlock(
		first: number,
		count: number,
		words: string,
		{ seconds, stopped }: Limits,
		take: (index: number, bits: Uint8Array) => void
	): Promise<void> {
		const failed = new AbortController();
		const left = AbortSignal.any([stopped, failed.signal]);
		const indexes = Array.from({ length: count }, (_, index) => index).values();
		const lane = async () => {
			for (const index of indexes) {
				const block = first + index;
				const ask = (over: AbortSignal) =>
					this.searchBlock(words, block, { seconds, stopped: over });
				const bits = await this.kept.get(`${block} ${words}`, ask, left);
				if (bits.length) take(index, bits);
			}
		};
		const lanes = Array.from({ length: LANES }, () =>
			lane().catch((cause) => {
				failed.abort(cause);
				throw cause;
			})
		);
		// Both must have given their connections back before the snapshot is let go.
		const over = await Promise.allSettled(lanes);
		for (const each of over) if (each.status === 'rejected') throw failed.signal.reason;
	}

	private searchBlock(words: string, block: number, limits: Limits): Promise<Uint8Array> {
		this.searched++;
		return this.search.block(words, block, limits);
	}
}
