/** A source's own history is too short to judge by below so many pauses. */
const LEAST_PAUSES = 20;

export interface Rhythm {
	pause_count: number;
	/** 99 of 100 pauses between days with rows are no longer */
	usual_pause_days: number | null;
	/** from the last day with rows to the day up to which the data speak */
	silent_days: number;
}

export type Silence = 'usual' | 'silent' | 'unjudged';

/** Whether a source has been silent for longer than it usually is. */
export function silenceOf({ pause_count, usual_pause_days, silent_days }: Rhythm): Silence {
	if (usual_pause_days === null || pause_count < LEAST_PAUSES) return 'unjudged';
	return silent_days > usual_pause_days ? 'silent' : 'usual';
}
