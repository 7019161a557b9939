import { readFileSync } from 'node:fs';
import { UnreadableReference } from './unreadable-reference.ts';

/** A whole reference file as text. Throws `UnreadableReference` when it cannot be opened. */
export function readText(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (cause) {
		throw new UnreadableReference(
			`The reference file ${path} cannot be read. Restore it from the repository, or name another folder.`,
			{ cause }
		);
	}
}
