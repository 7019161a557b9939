import type { FileFormat, SourceMapping } from '#lib/domain/source-mapping.ts';
import type { Choice } from './choice.ts';

type Cells = (string | null)[];

/** The first rows of a file, before anything is known of its header. */
export interface Sample {
	format: FileFormat;
	/** settings of the mapping that the format itself decides */
	settings: Partial<SourceMapping>;
	choices: Choice[];
	/** names of the columns where the file has them; null where a header must be found */
	names: string[] | null;
	rows: Cells[];
	/** dates of the format are typed and stand in the rows as `YYYY-MM-DD HH:MM:SS` */
	has_typed_dates: boolean;
}

export const SAMPLE_ROWS = 1000;
