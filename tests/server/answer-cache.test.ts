import { describe, expect, test } from 'vitest';
import { AnswerCache } from '#lib/server/warehouse/answer-cache.ts';

describe('AnswerCache', () => {
	const counting = () => {
		const asked: string[] = [];
		const answer = (key: string, rows: unknown[]) => async () => {
			asked.push(key);
			return rows;
		};
		return { asked, answer };
	};

	test('asks once for the same question asked many times at once', async () => {
		const { asked, answer } = counting();
		const cache = new AnswerCache();
		const all = Array.from({ length: 50 }, () => cache.get('a', answer('a', [1])));
		expect(new Set(await Promise.all(all)).size).toBe(1);
		await cache.get('a', answer('a', [2]));
		expect(asked).toEqual(['a']);
	});

	test('forgets the least recently used answers when it is full', async () => {
		const { asked, answer } = counting();
		const cache = new AnswerCache(12);
		for (const key of ['a', 'b', 'c', 'a', 'd', 'e']) await cache.get(key, answer(key, [1, 2]));
		await cache.get('a', answer('a', []));
		await cache.get('b', answer('b', []));
		expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
	});

	test('does not keep an answer that would push out most of the others', async () => {
		const { asked, answer } = counting();
		const cache = new AnswerCache(12);
		for (let turn = 0; turn < 2; turn++) await cache.get('big', answer('big', [1, 2, 3]));
		expect(asked).toEqual(['big', 'big']);
	});

	test('does not keep a failure', async () => {
		const cache = new AnswerCache();
		const failing = async () => Promise.reject(new Error('no'));
		await expect(cache.get('a', failing)).rejects.toThrow('no');
		expect(await cache.get('a', async () => [1])).toEqual([1]);
	});
});
