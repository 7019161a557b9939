import type { SliceRow } from '#lib/domain/cube/slice.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { AreaFigures } from '#lib/map/area.ts';
import { memberName, type MemberNames } from './member-name.ts';

/** The code by which a map knows a member; null for those that no map has. */
function codeOf(member: string, province: string | null): string | null {
	if (province === null) return member || null;
	const [own, commune] = member.split('/');
	return own === province && commune ? commune : null;
}

/** What a map shows of the rows of a chart: provinces, or the communes of one. Hidden rows are left out. */
export function areasOf(
	rows: readonly SliceRow[],
	province: string | null,
	names: MemberNames,
	lang: InterfaceLanguage
): AreaFigures[] {
	const dimension = province === null ? 'province' : 'place';
	return rows.flatMap(({ member, now }) => {
		const code = codeOf(member, province);
		const { n, negative_count, neutral_count, positive_count } = now;
		if (code === null || n === null) return [];
		const isKnown = negative_count !== null && neutral_count !== null && positive_count !== null;
		return {
			code,
			name_vi: memberName(names, dimension, member, 'vi'),
			name_en: memberName(names, dimension, member, lang),
			n,
			// Where a part is hidden there is no share: nothing known is too few.
			negative_count: isKnown ? negative_count : 0,
			sentiment_known_count: isKnown ? negative_count + neutral_count + positive_count : 0
		};
	});
}

/** Feedback of rows that a map has no place for. */
export const unplacedCount = (rows: readonly SliceRow[], province: string | null): number =>
	rows
		.filter(({ member }) => province === null || member.startsWith(`${province}/`))
		.filter(({ member }) => codeOf(member, province) === null)
		.reduce((sum, { now }) => sum + (now.n ?? 0), 0);
