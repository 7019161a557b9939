import { qualityTexts } from '#lib/i18n/quality-texts.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { quality } from '#lib/server/page/quality.ts';

export const load = pageLoad(async (asking) => ({
	...(await quality(asking)),
	view: asking.view,
	title: qualityTexts(asking.view.filters.lang).title
}));
