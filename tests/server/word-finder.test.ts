import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#lib/server/warehouse/finding.ts';
import type { Limits } from '#lib/server/warehouse/run-question.ts';
import { WordFinder } from '#lib/server/warehouse/word-finder.ts';
import { BLOCK_ROWS } from '#lib/server/warehouse/word-search.ts';
import type { WordSearch } from '#lib/server/warehouse/word-search.ts';

const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
const forever = (): Limits => ({ seconds: 5, stopped: new AbortController().signal });
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const ALL_DAYS = { from: day(0), to: day(10_000) };

const bitsOf = (rows: readonly number[]) => {
	const bits = new Uint8Array(rows.length ? BLOCK_ROWS / 8 : 0);
	for (const row of rows) bits[row >> 3] = (bits[row >> 3] ?? 0) | (0x80 >> (row & 7));
	return bits;
};

/** A table of blocks, each of one day, with the words in these rows of them; notes what is searched. */
function tableOf(hits: readonly (readonly number[])[]) {
	const searched: string[] = [];
	const search: WordSearch = {
		days: async () =>
			hits.map((_, block) => ({ block, first_on: day(block), last_on: day(block + 1) })),
		block: async (words, block) => {
			searched.push(`${words} ${block}`);
			await soon();
			return bitsOf(hits[block] ?? []);
		}
	};
	return { search, searched };
}

/** The rows of the table that a finding names. */
const rowsIn = ({ first_row, part_rows, parts }: Finding) =>
	parts.flatMap((part, index) =>
		[...(part ?? [])].flatMap((byte, at) =>
			byte === 0
				? []
				: [0, 1, 2, 3, 4, 5, 6, 7]
						.filter((bit) => byte & (0x80 >> bit))
						.map((bit) => first_row + index * part_rows + at * 8 + bit)
		)
	);

describe('a finding', () => {
	const blocks = fc.array(fc.uniqueArray(fc.nat(BLOCK_ROWS - 1), { maxLength: 3 }), {
		minLength: 1,
		maxLength: 45
	});
	test('names the rows that have the words in every block of the days that are asked for', async () => {
		await fc.assert(
			fc.asyncProperty(
				blocks,
				fc.nat(50),
				fc.integer({ min: 1, max: 50 }),
				async (hits, at, days) => {
					const { search, searched } = tableOf(hits);
					const finding = await new WordFinder(search).find(
						'rac',
						{ from: day(at), to: day(at + days) },
						forever()
					);
					const isAsked = (block: number) => block < at + days && block + 1 >= at;
					const expected = hits.flatMap((rows, block) =>
						isAsked(block) ? rows.map((row) => block * BLOCK_ROWS + row) : []
					);
					// Where a case's bit lies is told by its row alone.
					expect(finding.first_row % finding.part_rows).toBe(0);
					expect(rowsIn(finding)).toEqual(expected.toSorted((a, b) => a - b));
					expect(searched.length).toBe(hits.filter((_, block) => isAsked(block)).length);
				}
			),
			{ numRuns: 25 }
		);
	});
});

describe('words', () => {
	const hits = Array.from({ length: 12 }, (_, block) => [block]);

	test('that many look for at once are searched once', async () => {
		const { search, searched } = tableOf(hits);
		const finder = new WordFinder(search);
		const asked = Array.from({ length: 20 }, (_, turn) =>
			finder.find('rac', { from: day(turn % 2 ? 6 : 0), to: day(12) }, forever())
		);
		await Promise.all(asked);
		expect(searched.toSorted()).toEqual(hits.map((_, block) => `rac ${block}`).toSorted());
		expect(finder.searched).toBe(12);
	});

	test('are searched only for the days that were not searched before', async () => {
		const { search, searched } = tableOf(hits);
		const finder = new WordFinder(search);
		await finder.find('rac', { from: day(6), to: day(9) }, forever());
		expect(searched.length).toBe(4);
		await finder.find('rac', { from: day(4), to: day(9) }, forever());
		expect(searched.slice(4)).toEqual(['rac 3', 'rac 4']);
		await finder.find('den', { from: day(8), to: day(9) }, forever());
		expect(searched.slice(6)).toEqual(['den 7', 'den 8']);
	});

	test('leave when others need their place, least recently used first', async () => {
		const { search, searched } = tableOf(hits.slice(0, 4));
		// A block with the words counts as 15,360 / 200 + 1 = 78, one without as 1.
		const finder = new WordFinder(search, 10 * 78);
		for (const words of ['a', 'b', 'a', 'c', 'a']) await finder.find(words, ALL_DAYS, forever());
		expect(searched.filter((one) => one.startsWith('a')).length).toBe(4);
		await finder.find('b', ALL_DAYS, forever());
		expect(searched.filter((one) => one.startsWith('b')).length).toBe(8);
	});

	test('are found for one who stays when another leaves, and not searched on when all have left', async () => {
		const { search, searched } = tableOf(hits);
		const finder = new WordFinder(search);
		const [first, second] = [new AbortController(), new AbortController()];
		const [left, stayed] = [first, second].map(({ signal }) =>
			finder.find('rac', ALL_DAYS, { seconds: 5, stopped: signal })
		);
		first.abort();
		await expect(left).rejects.toThrow();
		expect(rowsIn((await stayed) as Finding).length).toBe(12);
		const third = new AbortController();
		const alone = finder.find('den', ALL_DAYS, { seconds: 5, stopped: third.signal });
		await soon();
		third.abort();
		await expect(alone).rejects.toThrow();
		const sofar = searched.length;
		await soon();
		await soon();
		expect(searched.length).toBe(sofar);
		expect(sofar).toBeLessThan(24);
	});

	test('whose search failed are searched again, and nothing runs on after the failure', async () => {
		const { search } = tableOf(hits);
		let running = 0;
		let isBroken = true;
		const finder = new WordFinder({
			...search,
			block: async (words, block, limits) => {
				running++;
				try {
					if (isBroken && block === 3) throw new Error('a broken block');
					return await search.block(words, block, limits);
				} finally {
					running--;
				}
			}
		});
		await expect(finder.find('rac', ALL_DAYS, forever())).rejects.toThrow('a broken block');
		expect(running).toBe(0);
		isBroken = false;
		expect(rowsIn(await finder.find('rac', ALL_DAYS, forever())).length).toBe(12);
	});
});
