import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { relations } from '../queries/relations/relations.ts';

interface Asked {
	sql: string;
	definition: { vi: string; en: string };
}

const SHARED = {
	vi: 'phạm vi được xem và bộ lọc, nguyên văn ở trang Giới thiệu',
	en: 'what may be seen and the filters, in full on the About page'
};

/** Each statement starts with the parts that it shares with others: their text stands on one page only. */
function withoutShared(sql: string, lang: InterfaceLanguage): string {
	return Object.values(relations).reduce(
		(text, relation) => text.replace(relation.sql, () => `\t-- ${SHARED[lang]}`),
		sql
	);
}

/** The parts themselves, each text once. */
export const sharedRelations = () =>
	Object.values(relations).map(({ name, sql }) => ({ name, sql }));

/** "How computed" of a question, in one language: what is counted, and the statement itself. */
export const computedOf = (question: Asked, lang: InterfaceLanguage) => ({
	definition: question.definition[lang],
	sql: withoutShared(question.sql, lang)
});

/** "How computed" of several questions of a page, by the name of the figure that they stand behind. */
export const computedOfAll = <Name extends string>(
	questions: Record<Name, Asked>,
	lang: InterfaceLanguage
) =>
	Object.fromEntries(
		Object.entries<Asked>(questions).map(([name, question]) => [name, computedOf(question, lang)])
	) as Record<Name, ReturnType<typeof computedOf>>;
