/** New alerts a week that a viewer can choose from, for every 300 communes. */
export const ALERT_BUDGETS = [0.5, 1, 2, 3, 5] as const;
export type AlertBudget = (typeof ALERT_BUDGETS)[number];

/** What a threshold is worked out for where nobody chose: two new alerts a week for every 300 communes. */
export const STANDARD_BUDGET: AlertBudget = 2;

/** Fewer reports than this make no card. */
export const MIN_HOTSPOT_REPORTS = 5;
