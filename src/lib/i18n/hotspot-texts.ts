import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { hotspots as en } from './en/hotspots.ts';
import { hotspots as vi, type HotspotTexts } from './vi/hotspots.ts';

const TEXTS: Record<InterfaceLanguage, HotspotTexts> = { vi, en };

/** Texts of the hotspot pages, apart from all others so that no other page loads them. */
export const hotspotTexts = (lang: InterfaceLanguage): HotspotTexts => TEXTS[lang];
