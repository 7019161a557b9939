import { AnswerCache } from './answer-cache.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Limits } from './run-question.ts';
import { BLOCK_ROWS } from './word-search.ts';
import type { WordSearch } from './word-search.ts';

/** Days that a question reads; `from` is in, `to` is not. */
export interface Days {
	from: string;
	to: string;
}

const BLOCK_BYTES = BLOCK_ROWS / 8;
/** Kept in all, counted as AnswerCache counts bytes: 8 MB, six times ten million bits. */
const CAPACITY = 40_000;
/** Blocks that one question has searched at once; the other connections stay free for others. */
const LANES = 2;

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
		const bytes = new Uint8Array(count * BLOCK_BYTES);
		await this.eachBlock(first, count, words, limits, (index, bits) => {
			bytes.set(bits, index * BLOCK_BYTES);
		});
		return findingOf(first * BLOCK_ROWS, count * BLOCK_ROWS, bytes);
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
