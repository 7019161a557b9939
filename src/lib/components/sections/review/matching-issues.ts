import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { fold } from '#lib/text/fold.ts';
import type { CodeNames } from '../filter-chips.ts';

export interface IssueGroup {
	name: string;
	issues: { issue: string; name: string }[];
}

/** Every word with a space before it, so that a query is found only where a word begins. */
const wordsOf = (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Issues by group in whose own or group's name words begin with those of the query, accents or not. */
export function matchingIssues(
	issues: CodeNames['issues'],
	query: string,
	lang: InterfaceLanguage
): IssueGroup[] {
	const words = wordsOf(query).split(' ').filter(Boolean);
	const named = issues.map((row) => ({
		issue: row.issue,
		name: lang === 'vi' ? row.name_vi : row.name_en,
		group: lang === 'vi' ? row.group_name_vi : row.group_name_en
	}));
	const kept = named.filter(({ name, group }) => {
		const held = wordsOf(`${name} ${group}`);
		return words.every((word) => held.includes(` ${word}`));
	});
	return [...Map.groupBy(kept, ({ group }) => group)].map(([name, group]) => ({
		name,
		issues: group.map((row) => ({ issue: row.issue, name: row.name }))
	}));
}
