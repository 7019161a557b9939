import { mapOf } from '#lib/server/page/map.ts';
import { overview } from '#lib/server/page/overview.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';

export const load = pageLoad(async (asking) => {
	const { view } = asking;
	const answers = await overview(asking);
	return { view, ...answers, map: mapOf(view.filters, answers.areas) };
});
