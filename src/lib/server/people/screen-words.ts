import { screenDenunciation } from '#lib/text/denunciation.ts';
import { redact } from '#lib/text/redact.ts';

/**
 * What a person wrote, a note or a name, as it may be kept: without personal data.
 * @returns null for what may be a denunciation, of which nothing is ever kept
 */
export const screenWords = (written: string): string | null =>
	screenDenunciation(written).is_denunciation ? null : redact(written).text;
