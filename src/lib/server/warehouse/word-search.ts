import { DuckDBBitValue } from '@duckdb/node-api';
import { z } from 'zod';
import type { ConnectionPool } from './connection-pool.ts';
import daysSql from './days-of-blocks.sql?raw';
import { readRows } from './read-rows.ts';
import { runQuestion } from './run-question.ts';
import type { Limits } from './run-question.ts';
import wordsSql from './words-in-block.sql?raw';

/** Facts of a block, as its two questions say: one of DuckDB's row groups, and whole bytes of bits. */
export const BLOCK_ROWS = 122_880;

const blockDaysSchema = z.object({ block: z.int(), first_on: z.iso.date(), last_on: z.iso.date() });
/** The first and last day of what a block of facts holds. */
export type BlockDays = z.infer<typeof blockDaysSchema>;

/** Looks for words in the texts of one snapshot, one block of facts at a time. */
export interface WordSearch {
	/** every block, in the order of the table */
	days(limits: Limits): Promise<BlockDays[]>;
	/** one bit a fact, the first one highest; no bytes where no text of the block has the words */
	block(words: string, block: number, limits: Limits): Promise<Uint8Array>;
}

/** What is asked of a snapshot to find words: of all its texts, so that all who ask share it. */
export const WORD_QUESTIONS = {
	days: { name: 'days-of-blocks', sql: daysSql },
	block: { name: 'words-in-block', sql: wordsSql }
};

/** The bytes after the one that counts the padding, which whole bytes have none of. */
const bytesOf = (bits: unknown) =>
	bits instanceof DuckDBBitValue ? bits.data.slice(1) : new Uint8Array();

/** Searches over the connections of a snapshot. Rejects with a QueryError. */
export const wordSearch = (pool: ConnectionPool): WordSearch => ({
	days: (limits) =>
		runQuestion(pool, WORD_QUESTIONS.days, {}, limits, (result) =>
			z.array(blockDaysSchema).parse(readRows(result))
		),
	block: (words, block, limits) =>
		runQuestion(
			pool,
			WORD_QUESTIONS.block,
			{ words, first_row: block * BLOCK_ROWS },
			limits,
			async (result) => bytesOf((await result.getRows())[0]?.[0])
		)
});
