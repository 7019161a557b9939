import { screenDenunciation } from '#lib/text/denunciation.ts';
import { redact } from '#lib/text/redact.ts';

const MAX_LENGTH = 80;
/** What people wrote never goes to the quarantine, not even in part: it may be a denunciation. */
const NEVER = new Set(['text', 'source_record_id']);

/** A rejected value as the quarantine may hold it: redacted and short, or null when it is unsafe. */
export function safeValue(property: string, value: string | null): string | null {
	if (value === null || NEVER.has(property)) return null;
	if (value.length > 4 * MAX_LENGTH || screenDenunciation(value).is_denunciation) return null;
	const { text } = redact(value);
	return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}
