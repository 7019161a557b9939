import { LABELLING_ROLES } from '#lib/domain/correction.ts';
import { TRIAGE_ROLES } from '#lib/domain/hotspot/triage.ts';
import { ROLES, type Role } from '#lib/domain/viewer.ts';
import { QUALITY_ROLES } from './queries/quality/quality-roles.ts';

/**
 * Who may open a route: roles, or `own key` where the request itself carries what opens the door (a
 * push token) or where nothing is told but whether the server lives.
 */
type Policy = readonly Role[] | 'own key';

const EVERYONE: Policy = ROLES;
/** Those who see exact counts, and keep registers and links. */
const KEEPERS: Policy = ['analyst', 'commission', 'administrator'];

/**
 * The policy of every route, by its id. A route that is not named here is refused to everyone. What a
 * role sees on a route that it may open, and of which part of the country, each question decides.
 */
export const POLICIES: Readonly<Record<string, Policy>> = {
	'/': EVERYONE,
	'/about': EVERYONE,
	'/start': EVERYONE,
	'/brief': EVERYONE,
	'/communes/[code]': EVERYONE,
	'/evaluation': EVERYONE,
	'/explore': EVERYONE,
	'/explore/names': EVERYONE,
	'/feedback': LABELLING_ROLES,
	'/feedback/label': LABELLING_ROLES,
	'/gallery': EVERYONE,
	'/hotspots': EVERYONE,
	'/hotspots/[id]': EVERYONE,
	'/hotspots/audit': EVERYONE,
	'/hotspots/digest': EVERYONE,
	'/hotspots/digest.[format]': EVERYONE,
	'/hotspots/triage': TRIAGE_ROLES,
	'/initiatives': EVERYONE,
	'/initiatives/import': KEEPERS,
	'/initiatives/import/[batch]': KEEPERS,
	'/initiatives/import/faulty': KEEPERS,
	'/initiatives/import/template': KEEPERS,
	'/issues/[id]': EVERYONE,
	'/jump': EVERYONE,
	'/jump/targets': EVERYONE,
	'/quality': QUALITY_ROLES,
	'/shares': KEEPERS,
	'/shares/change': KEEPERS,
	'/s/[token]': 'own key',
	'/theme': EVERYONE,
	'/views': EVERYONE,
	'/views/change': EVERYONE,
	// The cube holds every cell: a leader gets slices of it, with small ones hidden.
	'/api/cube': KEEPERS,
	'/api/cube/slice': EVERYONE,
	'/api/cube/table': EVERYONE,
	'/api/export/[question].[format]': EVERYONE,
	'/api/export/chart/[chart].svg': EVERYONE,
	'/api/export/explore/[table].[format]': EVERYONE,
	'/api/export/page.xlsx': EVERYONE,
	'/api/statement/[question]': EVERYONE,
	'/api/feedback': 'own key',
	'/api/feedback/receipts/[id]': 'own key',
	'/healthz': 'own key',
	'/readyz': 'own key'
};

/** Whether a role may open a route; never where the route has no policy. */
export function mayOpen(route: string, role: Role): boolean {
	const policy = Object.hasOwn(POLICIES, route) ? POLICIES[route] : undefined;
	return policy === 'own key' || (policy?.includes(role) ?? false);
}
