import type { Filters } from '#lib/domain/filters.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

interface Names {
	name_vi: string;
	name_en: string;
}
/** The names behind the codes that a filter may hold. */
export interface CodeNames {
	issues: readonly (Names & {
		issue: string;
		issue_group: string;
		group_name_vi: string;
		group_name_en: string;
	})[];
	codes: readonly (Names & { list: string; code: string })[];
	provinces: readonly (Names & { code: string })[];
}

/** The name of a code in one of the short lists; the code itself when it is unknown. */
export function codeName(names: CodeNames, list: string, code: string, lang: InterfaceLanguage) {
	const found = names.codes.find((row) => row.list === list && row.code === code);
	return found ? (lang === 'vi' ? found.name_vi : found.name_en) : code;
}

/** The name of one chosen value of a filter. */
export function valueName(
	names: CodeNames,
	key: string,
	value: string,
	lang: InterfaceLanguage
): string {
	const messages = messagesFor(lang).names;
	const pick = (row: Names | undefined) => (lang === 'vi' ? row?.name_vi : row?.name_en) ?? value;
	if (key === 'issue') return pick(names.issues.find((row) => row.issue === value));
	if (key === 'group') {
		const row = names.issues.find((issue) => issue.issue_group === value);
		return (lang === 'vi' ? row?.group_name_vi : row?.group_name_en) ?? value;
	}
	if (key === 'sentiment') {
		return value === 'unsure'
			? messages.sentimentUnsure
			: messages.sentiment[value as keyof typeof messages.sentiment];
	}
	const list = { stage: 'initiative_status', owner: 'owner_type' }[key] ?? key;
	return codeName(names, list, value, lang);
}

const LISTS = [
	'group',
	'issue',
	'field',
	'channel',
	'kind',
	'sentiment',
	'status',
	'stage',
	'owner'
] as const;
export type ListKey = (typeof LISTS)[number];

/** One chip per chosen value, each with the link to the view without it. */
export function filterChips(
	filters: Filters,
	names: CodeNames,
	href: (patch: Partial<Filters>) => string
) {
	const { lang } = filters;
	const labels = messagesFor(lang).filters.names;
	const chips = LISTS.flatMap((key) =>
		filters[key].map((value: string) => ({
			label: labels[key],
			value: valueName(names, key, value, lang),
			removeHref: href({ [key]: (filters[key] as string[]).filter((other) => other !== value) })
		}))
	);
	const single = (key: 'year' | 'q') =>
		filters[key]
			? [
					{
						label: labels[key],
						value: String(filters[key]),
						removeHref: href({ [key]: key === 'q' ? '' : null })
					}
				]
			: [];
	return [...chips, ...single('year'), ...single('q')];
}
