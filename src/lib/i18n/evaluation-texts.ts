import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { evaluation as en } from './en/evaluation.ts';
import { evaluation as vi, type EvaluationTexts } from './vi/evaluation.ts';

const TEXTS: Record<InterfaceLanguage, EvaluationTexts> = { vi, en };

/** Texts of the evaluation page, apart from all others so that no other page loads them. */
export const evaluationTexts = (lang: InterfaceLanguage): EvaluationTexts => TEXTS[lang];
