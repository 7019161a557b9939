import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const inNoNetwork = (command: string) =>
	spawnSync('unshare', ['--map-root-user', '--net', 'sh', '-c', command], { encoding: 'utf8' });
/** Not everywhere may a process leave the network: some containers forbid it. */
const mayLeave = inNoNetwork('ip link set lo up').status === 0;

test.skipIf(!mayLeave)('without a network a file is loaded and every page is served', () => {
	const warehouse = mkdtempSync(join(tmpdir(), 'lang-nghe-offline-'));
	onTestFinished(() => rmSync(warehouse, { recursive: true }));
	const paths = ['/', '/feedback', '/issues/env.waste', '/communes/16702', '/about', '/readyz'];
	const command = `ip link set lo up && exec node tests/e2e/ask-offline.ts ${warehouse} ${paths.join(' ')}`;
	const { stdout, stderr } = inNoNetwork(command);
	expect(stderr).toBe('');
	expect(JSON.parse(stdout)).toEqual(Object.fromEntries(paths.map((path) => [path, 200])));
});
