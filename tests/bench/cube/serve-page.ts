import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'vite';

/** The page's program as the product's own build would make it. */
async function bundle(): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: path.join(import.meta.dirname, 'page.ts'), formats: ['es'] }
		}
	});
	const [first] = Array.isArray(made) ? made : [made];
	if (!first || !('output' in first)) throw new Error('vite built nothing');
	return first.output[0].code;
}

/** Serves an empty page with the program, and cubes by name. Close it when done. */
export async function servePage(
	cubes: ReadonlyMap<string, Uint8Array>
): Promise<{ origin: string; server: Server }> {
	const program = await bundle();
	const server = createServer(({ url = '/' }, response) => {
		const cube = cubes.get(url.slice(1));
		if (cube) return void response.end(cube);
		const isProgram = url === '/page.js';
		response.setHeader('content-type', isProgram ? 'text/javascript' : 'text/html');
		response.end(isProgram ? program : '<script type="module" src="/page.js"></script>');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, server };
}
