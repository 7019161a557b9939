import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { brief as en } from './en/brief.ts';
import { brief as vi } from './vi/brief.ts';

export type BriefTexts = typeof vi;

const TEXTS: Record<InterfaceLanguage, BriefTexts> = { vi, en };

/** The texts of the printed brief; apart from `messagesFor`, since only one page shows them. */
export const briefTexts = (lang: InterfaceLanguage): BriefTexts => TEXTS[lang];
