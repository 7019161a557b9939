import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { relations } from '../queries/relations/relations.ts';
import type { Relation } from '../warehouse/question.ts';

interface Asked {
	family: string;
	sql: string;
	definition: { vi: string; en: string };
}

const SHARED = {
	vi: 'phạm vi được xem và bộ lọc, nguyên văn ở trang Giới thiệu',
	en: 'what may be seen and the filters, in full on the About page'
};

const withRead = (relation: Relation): Relation[] => [
	...(relation.reads ?? []).flatMap(withRead),
	relation
];
/** Every part that statements share, each text once. */
const PARTS = [
	...new Map(
		Object.values<Relation>(relations)
			.flatMap(withRead)
			.map(({ name, sql }) => [sql, { name, sql }])
	).values()
];

/** Each statement starts with the parts that it shares with others: their text stands on one page only. */
function withoutShared(sql: string, lang: InterfaceLanguage): string {
	return PARTS.reduce((text, part) => text.replace(part.sql, () => `\t-- ${SHARED[lang]}`), sql);
}

/** The parts themselves, each text once. */
export const sharedRelations = () => PARTS;

/** "How computed" of a question, in one language: what is counted, and the statement itself. */
export const computedOf = (question: Asked, lang: InterfaceLanguage) => ({
	question: question.family,
	definition: question.definition[lang],
	sql: withoutShared(question.sql, lang),
	/** where the whole statement is with the page's own values; filled in once the page has asked */
	statement: null as string | null,
	/** where its table can be taken from; filled in with the filters of the page */
	exported: null as { tableHref: string; search: string; pictureHref: string | null } | null
});

/** "How computed" of several questions of a page, by the name of the figure that they stand behind. */
export const computedOfAll = <Name extends string>(
	questions: Record<Name, Asked>,
	lang: InterfaceLanguage
) =>
	Object.fromEntries(
		Object.entries<Asked>(questions).map(([name, question]) => [name, computedOf(question, lang)])
	) as Record<Name, ReturnType<typeof computedOf>>;
