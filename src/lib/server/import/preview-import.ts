import { DATASETS } from '#lib/domain/dataset.ts';
import type { CellFault } from '#lib/domain/initiative-import.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { registerNames, type RegisteredName } from '../queries/initiatives/register-names.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { findDuplicates, foldedName, type Duplicate } from './find-duplicates.ts';
import { IMPORT_DATASET } from './import-dataset.ts';
import type { ImportStep } from './import-form.ts';
import { importTools } from './import-tools.ts';
import { readDraft, withoutTaken, type DraftReading, type GoodRow } from './read-draft.ts';

const SHOWN_FAULTS = 200;
const SHOWN_ROWS = 8;

export interface Importing {
	warehouse: Warehouse;
	viewer: Viewer;
	/** the day on which it is imported */
	today: string;
}

/** What a person sees before anything is kept. */
export interface ImportPreview extends Omit<ImportStep, 'isFinal'> {
	good_count: number;
	faulty_count: number;
	fault_count: number;
	/** the first of them */
	faults: CellFault[];
	/** the first rows that can be imported */
	sample: GoodRow[];
	duplicates: Duplicate[];
}

interface Registered {
	own: readonly RegisteredName[];
	/** codes that are not this viewer's to change */
	taken: ReadonlySet<string>;
}

/**
 * What the register knows of the rows' names and codes. Codes are looked for everywhere, since an
 * import must change nothing that its viewer may not see; nothing but "taken" is told of those.
 */
async function lookUp(
	good: readonly GoodRow[],
	{ warehouse, viewer }: Importing
): Promise<Registered> {
	if (warehouse.snapshot_id === null || good.length === 0) return { own: [], taken: new Set() };
	const ids = good.map(({ record }) => record.initiative_id);
	const wanted = { names: [...new Set(good.map(foldedName))], ids };
	const own = await registerNames(warehouse, viewer, IMPORT_DATASET, wanted);
	const everywhere = await Promise.all(
		DATASETS.map((dataset) => registerNames(warehouse, LOCAL_ANALYST, dataset, { names: [], ids }))
	);
	const mine = new Set(own.map(({ initiative_id }) => initiative_id));
	const all = everywhere.flat().map(({ initiative_id }) => initiative_id);
	return { own, taken: new Set(all.filter((id) => !mine.has(id))) };
}

/** Reads a draft against the register. */
export async function readAgainstRegister(
	{ draft, mapping }: Pick<ImportStep, 'draft' | 'mapping'>,
	importing: Importing
): Promise<{ reading: DraftReading; duplicates: Duplicate[] }> {
	const context = { tools: importTools(), viewer: importing.viewer, today: importing.today };
	const read = readDraft(draft, mapping, context);
	const { own, taken } = await lookUp(read.good, importing);
	const reading = withoutTaken(read, taken);
	return { reading, duplicates: findDuplicates(reading.good, own) };
}

/** The preview of one step. Nothing is kept. */
export async function previewImport(
	{ draft, mapping }: ImportStep,
	importing: Importing
): Promise<ImportPreview> {
	const { reading, duplicates } = await readAgainstRegister({ draft, mapping }, importing);
	const { good, faults, faulty_count } = reading;
	return {
		...{ draft, mapping, faulty_count, duplicates },
		good_count: good.length,
		fault_count: faults.length,
		faults: faults.slice(0, SHOWN_FAULTS),
		sample: good.slice(0, SHOWN_ROWS)
	};
}
