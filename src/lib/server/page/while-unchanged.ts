import { statSync } from 'node:fs';

/**
 * Makes a function that reads once and keeps the answer until the file at `path` changes: a new
 * version of the classifier goes live without a restart. A file that is absent is a state too.
 */
export function whileUnchanged<Value>(path: string, read: () => Value): () => Value {
	let kept: { stamp: string; value: Value } | undefined;
	return () => {
		const stat = statSync(path, { throwIfNoEntry: false });
		const stamp = stat ? `${stat.mtimeMs} ${stat.size}` : '';
		if (kept?.stamp !== stamp) kept = { stamp, value: read() };
		return kept.value;
	};
}
