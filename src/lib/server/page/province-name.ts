import { dimensions } from '../queries/reference/dimensions.ts';
import type { Asking } from './page-load.ts';

/** The full name of the province that is looked at, in the language of the view; null for the country. */
export async function provinceName({ warehouse, viewer, view }: Asking): Promise<string | null> {
	const { province, lang } = view.filters;
	if (province === null) return null;
	const { provinces } = await dimensions(warehouse, viewer);
	const found = provinces.find((row) => row.code === province);
	return (lang === 'vi' ? found?.full_name_vi : found?.full_name_en) ?? null;
}
