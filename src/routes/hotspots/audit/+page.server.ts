import { error } from '@sveltejs/kit';
import { hotspotIdSchema } from '#lib/domain/hotspot/triage-form.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { hotspotAudit } from '#lib/server/page/hotspot-audit.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { hotspotPageLoad, type Searched } from '../hotspot-page-load.ts';

/** Whose events alone are asked for; null for all. */
function chosenIn(search: URLSearchParams): string | null {
	const [chosen = null, ...others] = search.getAll('hotspot');
	const isKnown = chosen === null || hotspotIdSchema.safeParse(chosen).success;
	if (!isKnown || others.length) error(400, { message: 'badRequest' });
	return chosen;
}

/** The trail of triage; `hotspot` in the address, which is no filter, chooses one. */
export const load = hotspotPageLoad(async (asking, { search }: Searched) => {
	const chosen = chosenIn(search);
	const people = sharedPeople();
	const { view } = asking;
	const title = hotspotTexts(view.filters.lang).audit.title;
	return { view, title, chosen, trail: people && (await hotspotAudit(asking, people, chosen)) };
});
