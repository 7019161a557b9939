import { benchAuthors } from './authors.ts';
import { benchPlaces } from './places.ts';
import { benchRedaction } from './redaction.ts';
import { benchSpeed } from './speed.ts';
import { benchVsfc } from './vsfc.ts';

export interface BenchSettings {
	/** the corpus of students' comments, which is never part of the repository */
	vsfc: string | undefined;
}

/** The table's parts, the quickest first. */
export const TEXT_PARTS = {
	places: benchPlaces,
	redaction: benchRedaction,
	speed: benchSpeed,
	vsfc: benchVsfc,
	authors: benchAuthors
} satisfies Record<string, (settings: BenchSettings) => Promise<void> | void>;
export type TextPart = keyof typeof TEXT_PARTS;
