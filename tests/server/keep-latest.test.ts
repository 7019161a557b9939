import { expect, test } from 'vitest';
import { keepLatest } from '#lib/server/page/keep-latest.ts';

function counted(most: number) {
	const worked: number[] = [];
	const doubled = keepLatest(
		({ value }: { value: number }) => {
			worked.push(value);
			return { double: value * 2 };
		},
		({ value }) => String(value),
		most
	);
	return { worked, doubled };
}

test('an equal argument gets the very same answer without any work', () => {
	const { worked, doubled } = counted(2);
	const first = doubled({ value: 4 });
	expect(first).toEqual({ double: 8 });
	expect(doubled({ value: 4 })).toBe(first);
	expect(worked).toEqual([4]);
});

test('the answer used longest ago is let go first', () => {
	const { worked, doubled } = counted(2);
	for (const value of [1, 2, 1, 3, 1, 2]) doubled({ value });
	expect(worked).toEqual([1, 2, 3, 2]);
});

test('work that fails is not kept', () => {
	let runs = 0;
	const failing = keepLatest<string, never>(
		() => {
			throw new Error(`run ${++runs}`);
		},
		(text) => text,
		2
	);
	expect(() => failing('a')).toThrow('run 1');
	expect(() => failing('a')).toThrow('run 2');
});
