import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { PATTERNS_AT_ONCE, STAY_YOUNG } from '#pipelines/rows/engine-flags.ts';

const statusWith = (flag: string) => spawnSync(process.execPath, [flag, '-e', '']).status;

test.each([
	['keeps the rows of a batch among the young objects', STAY_YOUNG],
	['makes machine code of a pattern at once', PATTERNS_AT_ONCE]
])('this Node knows the flag that %s', (_, flag) => {
	expect(statusWith(flag)).toBe(0);
	expect(statusWith(`${flag}-ever`)).not.toBe(0);
});
