import type { InterfaceLanguage } from '#lib/domain/language.ts';

interface Asked {
	sql: string;
	definition: { vi: string; en: string };
}

/** "How computed" of a question, in one language: what is counted, and the statement itself. */
export const computedOf = (question: Asked, lang: InterfaceLanguage) => ({
	definition: question.definition[lang],
	sql: question.sql
});
