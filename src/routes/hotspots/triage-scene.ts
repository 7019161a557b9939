import { resolve } from '$app/paths';
import type { TriageScene } from '#lib/components/hotspots/hotspot-types.ts';
import { LONGEST_SNOOZE_DAYS, LONGEST_TRIAGE_NOTE } from '#lib/domain/hotspot/triage-form.ts';
import { mayTriage } from '#lib/domain/hotspot/triage.ts';
import { localDay } from '#lib/domain/local-day.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** How long a hotspot is snoozed unless somebody chooses another day. */
const SNOOZE_DAYS = 14;

/** The day in Viet Nam. */
export const today = (): string => localDay(new Date().toISOString());

/** What the forms of a page need: where they go, where they lead back to, which days they may name. */
export function triageScene(
	viewer: Viewer,
	search: URLSearchParams,
	back: TriageScene['back']
): TriageScene {
	const day = today();
	return {
		action: resolve('/hotspots/triage'),
		...{ view: search.toString(), back, longestNote: LONGEST_TRIAGE_NOTE },
		snooze: {
			from: addDays(day, 1),
			to: addDays(day, LONGEST_SNOOZE_DAYS),
			proposed: addDays(day, SNOOZE_DAYS)
		},
		mayTriage: mayTriage(viewer.role)
	};
}
