import { error } from '@sveltejs/kit';
import { attachment, exportFileName } from '#lib/server/export/export-file-name.ts';
import { throwHttpError } from '#lib/server/page/http-error.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { pageAddress } from '../../page-address.ts';
import { trendPicture } from '../trend-picture.ts';
import type { RequestEvent } from './$types';

/** Pictures by the name of the table behind them. */
const PICTURES = { 'feedback-by-week': trendPicture } as const;

function asked({ url, params }: RequestEvent) {
	const { chart } = params;
	const draw = Object.hasOwn(PICTURES, chart) ? PICTURES[chart as keyof typeof PICTURES] : null;
	if (!draw) error(404, { message: 'notFound' });
	try {
		return { draw, ...pageAddress(url) };
	} catch (thrown) {
		throwHttpError(thrown);
	}
}

/** A chart of a page as an SVG file: `?path=` says which page, the rest is the page's own search. */
export const GET = (event: RequestEvent) => {
	const { draw, page, state, url, scope } = asked(event);
	const { locals, params, isDataRequest } = event;
	const picture = pageLoad(
		async (asking) => {
			const fileName = exportFileName(params.chart, asking.view, 'svg');
			const headers = {
				'content-type': 'image/svg+xml',
				'content-disposition': attachment(fileName),
				'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
			};
			return new Response(await draw(asking, page, state), { headers });
		},
		() => scope
	);
	return picture({ locals, params, isDataRequest, url });
};
