import { addDays } from '#lib/domain/period.ts';
import type { View } from '../view.ts';

/**
 * The name of a file that says what is in it: the table, the place, the first and last day, and
 * EXAMPLE where the data are invented. ASCII only, since some systems garble anything else.
 */
export function exportFileName(name: string, { filters, period, dataset }: View, format: string) {
	const place = filters.commune ?? filters.province;
	const parts = [
		'lang-nghe',
		...(dataset === 'example' ? ['EXAMPLE'] : []),
		name,
		...(place ? [place] : []),
		period.from,
		addDays(period.to, -1)
	];
	return `${parts.join('_')}.${format}`;
}

/** The header that makes a browser keep the answer under that name. */
export const attachment = (fileName: string) => `attachment; filename="${fileName}"`;
