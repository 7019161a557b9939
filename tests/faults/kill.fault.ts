import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { KILL_LOADER } from './scripts.ts';

test('fifty kills at random moments of load and publish: nothing lost or doubled, a whole snapshot serves', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [KILL_LOADER, '--rounds', '50'], {
		encoding: 'utf8'
	});
	console.log(stdout);
	expect(stderr).toBe('');
	expect(stdout).toMatch(/loaded again: .* rows are stored and published/);
	expect(status).toBe(0);
});
