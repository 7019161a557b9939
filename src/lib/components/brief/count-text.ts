import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';

/** Stands where a number is hidden; each sheet says what it means. */
export const HIDDEN_MARK = '✻';

/** A published count as a brief prints it. */
export const countText = (lang: InterfaceLanguage, n: number | null): string =>
	n === null ? HIDDEN_MARK : formatFor(lang).count(n);
