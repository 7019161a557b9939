/** Every page that a person can open, with a realistic selection. */
export const PAGES = {
	overview: '/',
	'overview of a province': '/?province=40&map=communes',
	commune: '/communes/16702',
	issue: '/issues/env.waste',
	initiatives: '/initiatives',
	'initiatives from the press': '/initiatives?dataset=press',
	feedback: '/feedback?sentiment=negative',
	jump: '/jump?q=dien%20lam',
	evaluation: '/evaluation',
	about: '/about',
	explore: '/explore',
	hotspots: '/hotspots',
	hotspot: '/hotspots/e20251124-01807-env.water_pollution',
	'hotspot digest': '/hotspots/digest',
	'hotspot audit': '/hotspots/audit',
	quality: '/quality',
	brief: '/brief',
	'saved views': '/views',
	'shared links': '/shares',
	'import of initiatives': '/initiatives/import',
	'first steps': '/start'
} as const;

export function addressOf(base: string, path: string, lang: 'vi' | 'en'): string {
	const url = new URL(path, base);
	if (lang === 'en') url.searchParams.set('lang', 'en');
	return url.href;
}
