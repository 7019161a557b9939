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
		throw new UnreadableReference(
			{
				vi: `Tệp ${path} không phải JSON hợp lệ: ${reason}. Hãy sửa tệp.`,
				en: `${path} is not valid JSON: ${reason}. Correct the file.`
			},
			{ cause }
		);
	}
	const parsed = schema.safeParse(value);
	if (parsed.success) return parsed.data;
	const faults = describeIssues(parsed.error.issues.slice(0, 5));
	throw new UnreadableReference({
		vi: `Tệp ${path} chưa đúng (${faults}). Hãy sửa các mục đó.`,
		en: `${path}: ${faults}. Correct these properties.`
	});
}
