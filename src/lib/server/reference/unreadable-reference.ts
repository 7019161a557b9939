/**
 * A reference file that is missing, or has a row or property that breaks its rules. The message is
 * for the person who keeps the file: both languages, Vietnamese first, and what to do.
 */
export class UnreadableReference extends Error {
	override readonly name = 'UnreadableReference';

	constructor({ vi, en }: { vi: string; en: string }, options?: ErrorOptions) {
		super(`${vi}\n${en}`, options);
	}
}

interface Issue {
	path: PropertyKey[];
	message: string;
}

/** What is wrong with a parsed value, as `column: reason` joined into one line. */
export const describeIssues = (issues: readonly Issue[]): string =>
	issues
		.map(({ path, message }) =>
			path.length ? `${path.map(String).join('.')}: ${message}` : message
		)
		.join('; ');
