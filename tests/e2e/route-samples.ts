import { POLICIES } from '#lib/server/policy.ts';

/** Values for the parameters of routes; those of nobody's links, batches and receipts answer 404. */
const VALUES: Record<string, string> = {
	'/communes/[code]': '/communes/16702',
	'/issues/[id]': '/issues/env.waste',
	'/hotspots/[id]': '/hotspots/none',
	'/hotspots/digest.[format]': '/hotspots/digest.md',
	'/initiatives/import/[batch]': '/initiatives/import/none',
	'/s/[token]': '/s/AAAAAAAAAAAAAAAAAAAAAA',
	'/api/feedback/receipts/[id]': '/api/feedback/receipts/none',
	'/api/export/[question].[format]': '/api/export/feedback-by-week.csv',
	'/api/export/chart/[chart].svg': '/api/export/chart/feedback-by-week.svg?path=/',
	'/api/export/explore/[table].[format]': '/api/export/explore/none.csv',
	'/api/export/page.xlsx': '/api/export/page.xlsx?path=/',
	'/api/statement/[question]': '/api/statement/feedback-by-week'
};

/** One address for every route. Throws for a route with a parameter that has no value above. */
export const routeSamples: readonly { route: string; address: string }[] = Object.keys(
	POLICIES
).map((route) => {
	const address = VALUES[route] ?? route;
	if (address.includes('[')) throw new Error(`${route} needs a sample address.`);
	return { route, address };
});
