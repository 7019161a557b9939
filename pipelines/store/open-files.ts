import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

function readNames(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

function target(link: string): string | null {
	try {
		return readlinkSync(link);
	} catch {
		return null;
	}
}

/**
 * Absolute paths that some process of this machine holds open, as far as the system tells: Linux does
 * of this account's processes, other systems refuse to remove such a file.
 */
export function openFiles(): Set<string> {
	const processes = readNames('/proc').filter((name) => /^\d+$/.test(name));
	const links = processes.flatMap((pid) => {
		const folder = join('/proc', pid, 'fd');
		return readNames(folder).map((handle) => target(join(folder, handle)));
	});
	return new Set(links.filter((path) => path !== null));
}
