import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets plain Node import `x.sql?raw` as the build does: `node --import raw-sql.ts …`. The server's own
 * questions are then asked as they are, with no bundler between them and the clock.
 */
registerHooks({
	load(address, context, next) {
		if (!address.endsWith('.sql?raw')) return next(address, context);
		const text = readFileSync(fileURLToPath(address.replace(/\?raw$/, '')), 'utf8');
		const source = `export default ${JSON.stringify(text)}`;
		return { format: 'module', source, shortCircuit: true };
	}
});
