import { throwHttpError } from '#lib/server/page/http-error.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { workbookResponse } from '#lib/server/export/workbook-response.ts';
import { pageAddress } from '../page-address.ts';
import type { RequestEvent } from './$types';

function addressOf(url: URL) {
	try {
		return pageAddress(url);
	} catch (thrown) {
		throwHttpError(thrown);
	}
}

/** All tables of a page in one workbook: `?path=` says which page, the rest is the page's own search. */
export const GET = ({ locals, params, isDataRequest, url: given }: RequestEvent) => {
	const { page, state, url, scope } = addressOf(given);
	const workbook = pageLoad(
		(asking) => workbookResponse(asking, page, state),
		() => scope
	);
	return workbook({ locals, params, isDataRequest, url });
};
