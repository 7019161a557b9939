import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { STAY_YOUNG } from '#pipelines/rows/stay-young.ts';

const statusWith = (flag: string) => spawnSync(process.execPath, [flag, '-e', '']).status;

test('this Node knows the flag that keeps the rows of a batch among the young objects', () => {
	expect(statusWith(STAY_YOUNG)).toBe(0);
	expect(statusWith(`${STAY_YOUNG}-ever`)).not.toBe(0);
});
