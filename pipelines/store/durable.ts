import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function fsyncPath(path: string, flags: string): void {
	const handle = openSync(path, flags);
	try {
		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** A folder cannot be opened on Windows, where a rename is durable once it returns. */
function fsyncFolder(path: string): void {
	if (process.platform !== 'win32') fsyncPath(path, 'r');
}

/** Moves a finished file to its name so that a power cut leaves the old state or the new one. */
export function moveDurably(from: string, to: string): void {
	fsyncPath(from, 'r+');
	renameSync(from, to);
	fsyncFolder(dirname(to));
}

/** Replaces a small text file as a whole. */
export function writeDurably(path: string, text: string): void {
	writeFileSync(`${path}.tmp`, text);
	moveDurably(`${path}.tmp`, path);
}
