import { execFileSync, spawnSync } from 'node:child_process';
import { getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { LEAN_MEMORY } from '#pipelines/lean-memory.ts';

/** Garbage of many short-lived objects beside a few that stay; what the heap grew to, in bytes. */
const GARBAGE = `
	const kept = [];
	for (let turn = 0; turn < 60; turn++) {
		const rows = Array.from({ length: 20_000 }, (_, n) => ({ n, text: 'x' + n }));
		if (turn % 10 === 0) kept.push(rows);
	}
	console.log(require('node:v8').getHeapStatistics().total_heap_size);
`;
const heapAfterGarbage = (args: readonly string[]) =>
	Number(execFileSync(process.execPath, [...args, '-e', GARBAGE], { encoding: 'utf8' }));

test('this Node knows every flag that the server is started with, and its heap stays smaller with them', () => {
	expect(heapAfterGarbage(LEAN_MEMORY.args)).toBeLessThan(heapAfterGarbage([]));
});

test('no flag limits what a large answer may take', () => {
	const limit = `console.log(require('node:v8').getHeapStatistics().heap_size_limit)`;
	const printed = execFileSync(process.execPath, [...LEAN_MEMORY.args, '-e', limit]);
	expect(Number(String(printed))).toBeGreaterThan(getHeapStatistics().heap_size_limit / 2);
});

// DuckDB brings its allocator where it runs on Linux and x64; elsewhere the variable means nothing.
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
	'the database’s allocator knows and takes every setting that it is given',
	() => {
		const settings = LEAN_MEMORY.env.DUCKDB_JE_MALLOC_CONF;
		const { stderr } = spawnSync(process.execPath, ['-e', `require('@duckdb/node-api')`], {
			env: { ...process.env, DUCKDB_JE_MALLOC_CONF: `confirm_conf:true,${settings}` },
			encoding: 'utf8'
		});
		for (const setting of settings.split(','))
			expect(stderr).toContain(`Set conf value: ${setting}`);
		expect(stderr).not.toContain('Invalid');
	}
);
