/** What components of drift need of each month. */
export const DRIFT_HEADS = ['tone', 'issue'] as const;
export type DriftHead = (typeof DRIFT_HEADS)[number];

export interface HeadDrift {
	distance: number;
	band: number;
	isBeyond: boolean;
	moved: { code: string; before: number; now: number };
}

export interface DriftRow {
	/** its first day */
	month: string;
	isWhole: boolean;
	n: number;
	negative_count: number;
	sentiment_known_count: number;
	unsure_count: number;
	person_count: number;
	issue_confidence: number;
	sentiment_confidence: number;
	drift: Record<DriftHead, HeadDrift | null>;
}
