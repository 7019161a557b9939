import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { fold } from '#lib/text/fold.ts';
import type { CodeNames } from '../filter-chips.ts';

export interface IssueGroup {
	name: string;
	issues: { issue: string; name: string }[];
}

/** Issues by group whose own or group's name holds every word of the query, accents or not. */
export function matchingIssues(
	issues: CodeNames['issues'],
	query: string,
	lang: InterfaceLanguage
): IssueGroup[] {
	const words = fold(query).split(/\s+/).filter(Boolean);
	const named = issues.map((row) => ({
		issue: row.issue,
		name: lang === 'vi' ? row.name_vi : row.name_en,
		group: lang === 'vi' ? row.group_name_vi : row.group_name_en
	}));
	const kept = named.filter(({ name, group }) => {
		const folded = fold(`${name} ${group}`);
		return words.every((word) => folded.includes(word));
	});
	return [...Map.groupBy(kept, ({ group }) => group)].map(([name, group]) => ({
		name,
		issues: group.map((row) => ({ issue: row.issue, name: row.name }))
	}));
}
