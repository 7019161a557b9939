import type { InterfaceLanguage } from '#lib/domain/language.ts';

const MONTHS_EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A month and its year, of the first day `YYYY-MM-01`: "3/2026" or "Mar 2026". */
export function monthText(lang: InterfaceLanguage, month: string): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return lang === 'vi' ? `${number}/${year}` : `${MONTHS_EN[number - 1]} ${year}`;
}
