import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';
import type { Messages } from './vi.ts';

export type { Messages } from './vi.ts';

const MESSAGES: Record<InterfaceLanguage, Messages> = { vi, en };

/** All texts of the interface in one language. */
export const messagesFor = (lang: InterfaceLanguage): Messages => MESSAGES[lang];
