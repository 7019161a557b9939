import { IMPORTED_PROPERTIES } from '#lib/domain/imported-property.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { RequestHandler } from './$types';

/** Left out of the template: names are easier to write than codes, and few registers have the rest. */
const RARE = new Set(['name_en', 'commune_code', 'province_code', 'area_type', 'lapsed_on']);

/** An empty table with the names of the columns, to be filled in. */
export const GET: RequestHandler = ({ locals }) => {
	const { properties } = messagesFor(locals.lang).intake;
	const names = IMPORTED_PROPERTIES.filter((property) => !RARE.has(property)).map((property) =>
		/[",]/.test(properties[property]) ? `"${properties[property]}"` : properties[property]
	);
	return new Response(`\ufeff${names.join(',')}\r\n`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="mau-mo-hinh.csv"'
		}
	});
};
