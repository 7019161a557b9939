import type { AlertBudget } from '#lib/domain/hotspot/alert-budget.ts';
import type { TriagedHotspot } from '#lib/domain/hotspot/hotspot-board.ts';
import type { RhythmWeek } from '#lib/domain/hotspot/rhythm.ts';

/** One line of the list: a hotspot, what people have said about it, its last weeks. */
export interface HotspotEntry extends TriagedHotspot {
	rhythm: readonly RhythmWeek[];
}

/** What a form of triage needs beside the hotspot. */
export interface TriageScene {
	/** where forms are sent */
	action: string;
	/** the search of the page that the form stands on */
	view: string;
	/** which page that is */
	back: 'list' | 'card';
	/** YYYY-MM-DD: the first day that a snooze may end on, the last, and the one that is proposed */
	snooze: { from: string; to: string; proposed: string };
	/** characters that a note may have */
	longestNote: number;
	/** whether this viewer may say anything at all */
	mayTriage: boolean;
}

/** What one alert budget would have made. */
export interface BudgetRow {
	budget: number;
	/** alerts newly at or above its threshold in the last 12 weeks */
	new_count_12_weeks: number;
	/** the score that reaches it; null where none could be worked out */
	threshold: number | null;
}

/** What the head of the list says. */
export interface HotspotSummary {
	/** Monday of the week that was looked at */
	week_on: string;
	/** the last day of the data */
	as_of: string;
	/** the last two weeks: what has come, of what usually comes; null where nobody knows what is usual */
	completeness: readonly { week_on: string; completeness: number | null }[];
	budget: AlertBudget;
	/** new alerts a week that the budget allows in the scope of the page */
	weekly_count: number;
	above_count: number;
	/** of them newly above in this week */
	fresh_count: number;
	all_count: number;
}

/** What became of the cases of a footprint; null where a number may not be told. */
export interface HandlingCounts {
	counted_count: number | null;
	answered_count: number | null;
	resolved_count: number | null;
	open_count: number | null;
	open_overdue_count: number | null;
	longest_open_days: number | null;
}

/** An initiative that stands in a footprint on its issue. */
export interface FootprintInitiative {
	initiative_id: string;
	name_vi: string | null;
	name_en: string | null;
	commune_code: string | null;
	commune_name_vi: string | null;
	commune_name_en: string | null;
	status: string;
	registered_year: number | null;
}

/** Phrases that set a hotspot's texts apart; numbers are null for whoever may not read the texts. */
export interface DriverWords {
	phrases: readonly {
		phrase: string;
		/** texts of the hotspot that hold it */
		here: number | null;
		/** other texts that hold it */
		there: number | null;
	}[];
	/** different texts of the hotspot */
	text_count: number | null;
	/** different texts that they were compared with */
	background_count: number | null;
}
