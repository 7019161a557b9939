import type { z } from 'zod';
import { readText } from './read-text.ts';
import { describeIssues, UnreadableReference } from './unreadable-reference.ts';

/**
 * One JSON document, checked by `schema`.
 * Throws `UnreadableReference` with the file and the first properties that fail.
 */
export function readDocument<Schema extends z.ZodType>(
	path: string,
	schema: Schema
): z.output<Schema> {
	const text = readText(path);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new UnreadableReference(`${path} is not valid JSON: ${reason}`, { cause });
	}
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const issues = describeIssues(parsed.error.issues.slice(0, 5));
	throw new UnreadableReference(`${path}: ${issues}. Correct these properties.`);
}
