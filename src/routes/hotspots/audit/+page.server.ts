import { error } from '@sveltejs/kit';
import { withoutHotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import { hotspotIdSchema } from '#lib/domain/hotspot/triage-form.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { hotspotAudit } from '#lib/server/page/hotspot-audit.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import type { PageServerLoadEvent } from './$types';

type Event = Pick<PageServerLoadEvent, 'locals' | 'params' | 'isDataRequest' | 'url'> & {
	/** whose events alone are asked for */
	chosen: string | null;
};

const audit = pageLoad(async (asking, { chosen }: Event) => {
	const people = sharedPeople();
	const { view } = asking;
	const title = hotspotTexts(view.filters.lang).audit.title;
	return { view, title, chosen, trail: people && (await hotspotAudit(asking, people, chosen)) };
});

/** The trail of triage; `hotspot` in the address, which is no filter, chooses one. */
export const load = ({ locals, params, isDataRequest, url }: PageServerLoadEvent) => {
	const [chosen = null, ...others] = url.searchParams.getAll('hotspot');
	const isKnown = chosen === null || hotspotIdSchema.safeParse(chosen).success;
	if (!isKnown || others.length) error(400, { message: 'badRequest' });
	const page = new URL(url);
	page.search = withoutHotspotView(url.searchParams).toString();
	return audit({ locals, params, isDataRequest, url: page, chosen });
};
