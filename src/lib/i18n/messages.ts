import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { Messages } from './vi.ts';

export type { Messages } from './vi.ts';

const loaded: Partial<Record<InterfaceLanguage, Messages>> = {};

/** Fetches the texts of a language where they are not there yet: a browser reads one, not both. */
export async function loadMessages(lang: InterfaceLanguage): Promise<void> {
	loaded[lang] ??= lang === 'vi' ? (await import('./vi.ts')).vi : (await import('./en.ts')).en;
}

// On the server a page may be asked for in either language.
if (typeof window === 'undefined') await Promise.all([loadMessages('vi'), loadMessages('en')]);

/**
 * All texts of the interface in one language. In a browser one that was loaded stands in for
 * one that was not. Throws when none was loaded.
 */
export function messagesFor(lang: InterfaceLanguage): Messages {
	const messages = loaded[lang] ?? loaded.vi ?? loaded.en;
	if (!messages) throw new Error('the texts of the interface are not loaded');
	return messages;
}
