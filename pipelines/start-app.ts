import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuildStale } from './build-age.ts';
import { LEAN_MEMORY } from './lean-memory.ts';
import { PipelineError } from './pipeline-error.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a Node program with this terminal, passes termination on, and returns its exit code. */
function runNode(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
	const child = spawn(process.execPath, args, { cwd: PROJECT, env, stdio: 'inherit' });
	const pass = (signal: NodeJS.Signals) => child.kill(signal);
	process.on('SIGINT', pass);
	process.on('SIGTERM', pass);
	return new Promise((done, failed) => {
		child.on('error', failed);
		child.on('exit', (code, signal) => {
			process.off('SIGINT', pass);
			process.off('SIGTERM', pass);
			done(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
		});
	});
}

function checkPort(port: number, host: string): Promise<void> {
	const probe = createServer();
	return new Promise((free, taken) => {
		probe.once('error', (cause: NodeJS.ErrnoException) => {
			const why = cause.code === 'EADDRINUSE' ? '' : ` (${cause.code})`;
			taken(
				new PipelineError(
					{
						vi: `Cổng ${port} ở ${host} không dùng được${why}: có thể chương trình khác đang dùng. Hãy tắt nó, hoặc chạy: PORT=${port + 1} npm start`,
						en: `Port ${port} at ${host} cannot be used${why}: another program may have it. Stop that one, or run: PORT=${port + 1} npm start`
					},
					{ cause }
				)
			);
		});
		probe.listen(port, host, () => probe.close(() => free()));
	});
}

async function announce(address: string, signal: AbortSignal): Promise<void> {
	while (!signal.aborted) {
		const response = await fetch(address, { redirect: 'manual' }).catch(() => null);
		if (response) {
			process.stdout.write(`\n  Lắng Nghe đang chạy ở / is running at  ${address}\n\n`);
			return;
		}
		await new Promise((later) => setTimeout(later, 200));
	}
}

/** `npm start`: example data when there is no warehouse, a build when it is stale, then the server. */
export async function startApp(given: NodeJS.ProcessEnv): Promise<number> {
	const port = Number(given['PORT'] ?? 3000);
	const host = given['HOST'] ?? '127.0.0.1';
	const address = given['ORIGIN'] ?? `http://${host}:${port}`;
	const warehouse = resolve(PROJECT, given['WAREHOUSE_DIR'] ?? 'data/warehouse');
	const env = {
		...given,
		...{ PORT: String(port), HOST: host, ORIGIN: address, WAREHOUSE_DIR: warehouse },
		// The web server takes half a megabyte by itself; a push may be larger.
		BODY_SIZE_LIMIT: given['BODY_SIZE_LIMIT'] ?? given['PUSH_BYTES'] ?? '5000000'
	};
	await checkPort(port, host);
	if (!existsSync(join(warehouse, 'CURRENT'))) {
		process.stdout.write(
			'Chưa có dữ liệu: đang tạo dữ liệu mẫu / no data yet: making example data\n'
		);
		const code = await runNode([join('pipelines', 'run.ts'), 'example'], env);
		if (code !== 0) return code;
	}
	if (isBuildStale(PROJECT)) {
		process.stdout.write('Đang dựng ứng dụng web / building the web app\n');
		const code = await runNode(
			[join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'],
			env
		);
		if (code !== 0) return code;
	}
	const ended = new AbortController();
	const serving = runNode([...LEAN_MEMORY.args, join('build', 'index.js')], {
		...LEAN_MEMORY.env,
		...env
	}).finally(() => ended.abort());
	await announce(address, ended.signal);
	return serving;
}
