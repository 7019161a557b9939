import { error } from '@sveltejs/kit';
import { addDays } from '#lib/domain/period.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { attachment, exportFileName } from '#lib/server/export/export-file-name.ts';
import { hotspotDigest } from '#lib/server/page/hotspot-digest.ts';
import type { Asking } from '#lib/server/page/page-load.ts';
import { communeProfile } from '#lib/server/queries/places/commune-profile.ts';
import { dimensions } from '#lib/server/queries/reference/dimensions.ts';
import type { RequestEvent } from './$types';
import { digestOrder } from '../digest-order.ts';
import { hotspotPageLoad, type Searched } from '../hotspot-page-load.ts';
import { digestHtml } from './digest-html.ts';
import { digestMarkdown } from './digest-markdown.ts';
import { digestText } from './digest-text.ts';

const FORMATS = {
	md: { type: 'text/markdown; charset=utf-8', write: digestMarkdown },
	html: { type: 'text/html; charset=utf-8', write: digestHtml }
} as const;

/** The place of the view by its full name. */
async function placeOf({ warehouse, viewer, view }: Asking): Promise<string> {
	const { province, commune, lang } = view.filters;
	const [profile, { provinces }] = await Promise.all([
		commune === null ? null : communeProfile(warehouse, viewer, commune),
		dimensions(warehouse, viewer)
	]);
	const named =
		profile ?? provinces.find(({ code }) => code === (province ?? viewer.province_code));
	return named?.[`full_name_${lang}`] ?? messagesFor(lang).scope.country;
}

type Asked = Searched<RequestEvent['params']>;

/** A week's digest as a file: published, so with such counts as may be whoever asks. */
export const GET = hotspotPageLoad(async (asking, { params, search }: Asked) => {
	const { warehouse, viewer, view } = asking;
	const format = Object.hasOwn(FORMATS, params.format)
		? FORMATS[params.format as keyof typeof FORMATS]
		: null;
	if (!format) error(404, { message: 'notFound' });
	const digest = await hotspotDigest(asking, digestOrder(search));
	if (!digest) error(404, { message: 'notFound' });
	const names = { ...(await dimensions(warehouse, viewer)), communes: digest.communes };
	const { lang } = view.filters;
	const text = digestText(digest, {
		...{ lang, names, place: await placeOf(asking) },
		isExample: view.dataset === 'example'
	});
	const period = { from: digest.week_on, to: addDays(digest.week_on, 7) };
	const name = exportFileName('hotspots', { ...view, period }, params.format);
	return new Response(format.write(text), {
		headers: { 'content-type': format.type, 'content-disposition': attachment(name) }
	});
});
