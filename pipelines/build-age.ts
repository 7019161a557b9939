import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const modified = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest file at or below `path` was changed, in milliseconds; 0 when there is none. */
export function newestChange(path: string): number {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
	return readdirSync(path).reduce(
		(newest, name) => Math.max(newest, newestChange(join(path, name))),
		0
	);
}

const INPUTS = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** Whether the web app must be built: it never was, or a source is newer than the build. */
export function isBuildStale(projectDir: string): boolean {
	const built = modified(join(projectDir, 'build', 'index.js'));
	return built === 0 || INPUTS.some((input) => newestChange(join(projectDir, input)) > built);
}
