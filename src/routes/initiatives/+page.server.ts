import { messagesFor } from '#lib/i18n/messages.ts';
import { computedOf } from '#lib/server/page/computed.ts';
import { initiatives } from '#lib/server/page/initiatives.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { coverageByProvinceQuestion } from '#lib/server/queries/initiatives/initiative-coverage.ts';

export const load = pageLoad(async (asking) => {
	const { view } = asking;
	const { lang } = view.filters;
	return {
		...{ view, ...(await initiatives(asking)) },
		title: messagesFor(lang).titles.initiatives,
		computed: computedOf(coverageByProvinceQuestion, lang)
	};
});
