import type { Rhythm } from '#lib/domain/source-silence.ts';

/** What components of this page need of the rows that its questions answer with. */
export interface SourceRhythmRow extends Rhythm {
	source_id: string;
	channel: string | null;
	last_received_on: string;
	last_fortnight_count: number;
	usual_fortnight_count: number;
}
