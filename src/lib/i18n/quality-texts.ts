import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { quality as en } from './en/quality.ts';
import { quality as vi, type QualityTexts } from './vi/quality.ts';

const TEXTS: Record<InterfaceLanguage, QualityTexts> = { vi, en };

/** Texts of the quality page, apart from all others so that no other page loads them. */
export const qualityTexts = (lang: InterfaceLanguage): QualityTexts => TEXTS[lang];
