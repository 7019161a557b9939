import { z } from 'zod';
import { ALERT_BUDGETS, STANDARD_BUDGET, type AlertBudget } from './alert-budget.ts';
import { HOTSPOT_LANES } from './hotspot-lane.ts';
import { HOTSPOT_STATES } from './hotspot-state.ts';
import { HOTSPOT_VIEW_KEYS, type HotspotView } from './hotspot-view.ts';

const isBudget = (value: number): value is AlertBudget =>
	(ALERT_BUDGETS as readonly number[]).includes(value);
const budgetSchema = z.coerce.number().refine(isBudget).default(STANDARD_BUDGET);

const viewSchema = z.strictObject({
	state: z.array(z.enum(HOTSPOT_STATES)).max(HOTSPOT_STATES.length),
	lane: z.array(z.enum(HOTSPOT_LANES)).max(HOTSPOT_LANES.length),
	budget: budgetSchema
});

/** Reads the list's own part of an address. Throws a ZodError for values that it does not know. */
export function hotspotViewFromSearch(search: URLSearchParams): HotspotView {
	const [states, lanes, budgets] = HOTSPOT_VIEW_KEYS.map((key) => [
		...new Set(search.getAll(key).filter((value) => value !== ''))
	]);
	return viewSchema.parse({
		state: states?.toSorted(),
		lane: lanes?.toSorted(),
		budget: budgets?.length === 1 ? budgets[0] : budgets?.length ? budgets : undefined
	});
}
