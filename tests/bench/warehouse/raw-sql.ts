import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * What the build puts for `import.meta.glob` of modules: each file that a pattern finds, by its path. The
 * routes of the cube need the framework, which is not here.
 */
const GLOB = [
	`import { createRequire as requireFrom } from 'node:module';`,
	`import { globSync as filesLike } from 'node:fs';`,
	'import.meta.glob = (patterns) => Object.fromEntries(',
	"filesLike(patterns, { cwd: import.meta.dirname }).filter((file) => !file.endsWith('-route.ts'))",
	".map((file) => [file, requireFrom(import.meta.url)('./' + file)]));"
].join(' ');

/**
 * Lets plain Node import `x.sql?raw` and find modules as the build does: `node --import raw-sql.ts …`.
 * The server's own questions are then asked as they are, with no bundler between them and the clock.
 */
registerHooks({
	load(address, context, next) {
		if (address.endsWith('/queries/every-question.ts')) {
			const loaded = next(address, context);
			return { ...loaded, source: GLOB + String(loaded.source) };
		}
		if (!address.endsWith('.sql?raw')) return next(address, context);
		const text = readFileSync(fileURLToPath(address.replace(/\?raw$/, '')), 'utf8');
		const source = `export default ${JSON.stringify(text)}`;
		return { format: 'module', source, shortCircuit: true };
	}
});
