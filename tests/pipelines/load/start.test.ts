import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const START = fileURLToPath(new URL('../../../pipelines/start.ts', import.meta.url));

test('a port that another program has: one sentence with another port to try, before any work', async () => {
	const other = createServer().listen(0, '127.0.0.1');
	await once(other, 'listening');
	const { port } = other.address() as AddressInfo;
	const start = spawn(process.execPath, [START], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(port) }
	});
	const [said, [code]] = await Promise.all([text(start.stderr), once(start, 'exit')]);
	other.close();
	expect(code).toBe(1);
	expect(said).toContain(`Port ${port} at 127.0.0.1 cannot be used`);
	expect(said).toContain(`PORT=${port + 1} npm start`);
});
