import type { TrailName } from '#lib/domain/trail.ts';
import type { Sentence } from '../../pipeline-error.ts';

/** Something that `verify` found wrong with one file. */
export interface Finding {
	/** below the warehouse folder */
	file: string;
	said: Sentence;
	/** what the database said of it, without any value of a row */
	cause?: string;
}

/** A trail of a people file that was read to its end, or to its first broken row. */
export interface VerifiedTrail {
	/** below the warehouse folder */
	file: string;
	trail: TrailName;
	/** rows that are as they were written */
	rows: number;
	/** digest of the last of them: note it elsewhere, and a trail that was written anew is known by it */
	head: string;
}

/** What `verify` looked at and what it found; nothing found means that everything could be read. */
export interface Verified {
	files: string[];
	/** those of people's files */
	trails: VerifiedTrail[];
	findings: Finding[];
}

export const damaged = (file: string, cause?: unknown): Finding => ({
	file,
	said: {
		vi: `${file} bị hỏng. Hãy khôi phục từ bản sao lưu (restore).`,
		en: `${file} is damaged. Restore it from a backup (restore).`
	},
	...(cause !== undefined && { cause: String(cause).split('\n')[0] })
});
