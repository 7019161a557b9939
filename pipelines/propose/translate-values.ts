import { redact } from '#lib/text/redact.ts';
import { SURE, type Choice } from './choice.ts';
import type { ChosenColumn } from './choose-columns.ts';
import { codeOf, isCoded } from './code-words.ts';

/** The translations of a coded column's own values, and what could not be translated. */
export function translateValues({ property, column }: ChosenColumn): {
	translated: Record<string, string>;
	choice: Choice | null;
} {
	if (!isCoded(property)) return { translated: {}, choice: null };
	const translated: Record<string, string> = {};
	const unknown: string[] = [];
	for (const { value } of column.values.distinct) {
		// A number or a name that strayed into a list of codes must not stand in a mapping.
		if (redact(value).redactions.length > 0) continue;
		const code = codeOf(property, value);
		if (code === null) unknown.push(value);
		else if (code !== value) translated[value] = code;
	}
	const pairs = Object.entries(translated);
	if (pairs.length === 0 && unknown.length === 0) return { translated, choice: null };
	// A channel has a code for what is not in the list; the other lists have none.
	if (property === 'channel') for (const value of unknown) translated[value] = 'other';
	const said = pairs.map(([value, code]) => `"${value}" → ${code}`).join(', ');
	const list = unknown.map((value) => `"${value}"`).join(', ');
	return {
		translated,
		choice: {
			setting: `values.${property}`,
			value: translated,
			confidence: unknown.length > 0 ? SURE - 0.2 : 0.85,
			reason: {
				vi: said || 'không dịch được giá trị nào',
				en: said || 'no value could be translated'
			},
			...(unknown.length > 0 && {
				check:
					property === 'channel'
						? {
								vi: `chưa biết ${list} là kênh nào nên tạm để "other"`,
								en: `${list} are not known; they are "other" for now`
							}
						: {
								vi: `chưa biết ${list} ứng với mã nào: dòng có giá trị đó sẽ bị loại`,
								en: `${list} are not known: rows with them would be set aside`
							}
			})
		}
	};
}
