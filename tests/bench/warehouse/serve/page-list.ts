import type { Landmarks } from '../ask/view-list.ts';

/** A page of the server: one address that is asked again and again, and addresses nobody asked for. */
export interface ServedPage {
	name: string;
	kept: string;
	/** each asked once; none where a page says the same of every place */
	fresh: readonly string[];
}

export type Places = Pick<Landmarks, 'provinces' | 'communes' | 'province' | 'commune' | 'issue'>;

/** Every page that people open, as links open it; each for the first time by walking the provinces. */
export function pageList({ provinces, communes, province, commune, issue }: Places): ServedPage[] {
	const walked = (path: string) =>
		provinces.map((code) => `${path}${path.includes('?') ? '&' : '?'}province=${code}`);
	const page = (name: string, path: string): ServedPage => ({
		...{ name, kept: path, fresh: walked(path) }
	});
	const once = (name: string, path: string): ServedPage => ({ name, kept: path, fresh: [] });
	return [
		page('overview', '/'),
		page('explore', '/explore'),
		page('explore, time', '/explore?tab=time'),
		page('explore, pivot', '/explore?tab=pivot'),
		page('explore, map', '/explore?tab=map'),
		{
			name: 'commune',
			kept: `/communes/${commune}`,
			fresh: communes.map((code) => `/communes/${code}`)
		},
		page('issue', `/issues/${issue}`),
		page('hotspots', '/hotspots'),
		page('hotspot digest', '/hotspots/digest'),
		page('initiatives', '/initiatives'),
		once('initiatives, a province', `/initiatives?province=${province}`),
		page('feedback', '/feedback'),
		page('feedback, order of review', '/feedback?order=review'),
		page('quality', '/quality'),
		page('brief', '/brief'),
		page('brief, four pages', '/brief?pages=4'),
		once('start', '/start'),
		once('saved views', '/views'),
		once('evaluation', '/evaluation'),
		once('about', '/about')
	];
}
