import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { interfaceLanguageSchema } from '#lib/domain/code-schemas.ts';
import { galleryExamples } from './gallery-examples.ts';
import { hotspotExamples } from './hotspot-examples.ts';
import type { PageServerLoad } from './$types';

/** Every component in its states, for eyes; it does not exist outside development. */
export const load: PageServerLoad = ({ url }) => {
	if (!dev) error(404, 'Not found');
	const lang = interfaceLanguageSchema.catch('vi').parse(url.searchParams.get('lang'));
	return { lang, ...galleryExamples(lang), hotspots: hotspotExamples };
};
