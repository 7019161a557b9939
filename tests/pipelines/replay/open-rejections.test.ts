import { expect, test } from 'vitest';
import { openRejections, type ReplayedBatch } from '#pipelines/replay/open-rejections.ts';

const batch = (
	batch_id: string,
	replay_of: string | null,
	[rows_in, rows_kept, rows_rejected]: [number, number, number],
	loaded_at = `2025-05-01T00:00:0${batch_id.length}Z`
): ReplayedBatch => ({
	...{ batch_id, replay_of, loaded_at, rows_in, rows_kept, rows_rejected },
	rows_count_only: 0
});
const first = batch('a', null, [100, 90, 10]);

test('rejected rows are open until a corrected file settles them', () => {
	expect(openRejections([first])).toEqual(new Map([['a', 10]]));
	const whole = batch('ab', 'a', [100, 8, 2]);
	expect(openRejections([first, whole]).get('a')).toBe(2);
	expect(openRejections([whole, first, batch('abc', 'ab', [2, 2, 0])]).get('a')).toBe(0);
});

test('a part of the corrected rows settles what of it was kept, and rows given twice settle nothing more', () => {
	const part = batch('ab', 'a', [6, 5, 1]);
	const more = batch('abc', 'a', [7, 1, 1]);
	expect(openRejections([first, part]).get('a')).toBe(5);
	expect(openRejections([first, part, more]).get('a')).toBe(4);
});

test('batches that correct each other in a circle end, and files without replays stand for themselves', () => {
	const other = batch('x', null, [5, 2, 3]);
	const circle = [batch('p', 'q', [1, 0, 1]), batch('q', 'p', [1, 0, 1])];
	expect(openRejections([first, other, ...circle]).get('x')).toBe(3);
});
