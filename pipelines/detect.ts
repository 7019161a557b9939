import type { DuckDBConnection } from '@duckdb/node-api';
import { UNCLEAR } from '#lib/classifier/heads.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import type { ReferenceTables } from '#lib/server/reference/reference-tables.ts';
import { countFrame } from './detect/count-frame.ts';
import { decideWeeks } from './detect/decide-weeks.ts';
import type { DecidedRows } from './detect/decided-rows.ts';
import { DECISION_VERSION, WEEKS_NEEDED } from './detect/decision-version.ts';
import { keepMemory, readMemory, type DetectionMemory } from './detect/detection-memory.ts';
import { fingerprintOf } from './detect/fingerprint.ts';
import type { OnProgress } from './joined-progress.ts';
import { inTransaction } from './store/in-transaction.ts';
import { openWriter, type Writer } from './store/open-writer.ts';
import { readSql } from './store/read-sql.ts';
import { askRows, runScript, type RunStatement } from './store/run-script.ts';

export interface DetectOptions {
	reference: ReferenceTables;
	onProgress?: OnProgress | undefined;
	/** stops it after the week at hand, and takes back the weeks before it */
	signal?: AbortSignal | undefined;
	/** what it remembers is kept after this, for that needs room in the database's memory */
	room?: Promise<unknown>;
	/** runs what is asked week by week */
	run?: RunStatement;
}

interface Span {
	dataset: string;
	/** whole weeks; null while there is none */
	first_week_on: string | null;
	last_week_on: string | null;
}
type WholeWeeks = { [Key in keyof Span]: string };

/** Reports that came late change the past a little; whoever loads a history of their own changes it more. */
const LATE_SHARE = 0.1;

const BEFORE_ALL = '0001-01-01';

const isWhole = (span: Span): span is WholeWeeks =>
	span.first_week_on !== null && span.last_week_on !== null;

async function countedUpTo(
	connection: DuckDBConnection,
	{ dataset, first_week_on }: WholeWeeks,
	week_on: string
): Promise<number> {
	const parameters = { dataset, first_week_on, week_on };
	const sql = readSql('sql/hotspot-counted.sql');
	const [row] = await askRows<{ n: number }>(connection, 'hotspot-counted', sql, parameters);
	return row?.n ?? 0;
}

/** What was decided before and still stands; null where everything must be decided anew. */
async function standingMemory(
	connection: DuckDBConnection,
	span: WholeWeeks,
	fingerprint: string
): Promise<DetectionMemory | null> {
	const memory = await readMemory(connection, span.dataset);
	if (memory?.fingerprint !== fingerprint) return null;
	// Of an earlier day than those decided, nothing can be said of the past as it is counted now.
	if (memory.decided_week_on > span.last_week_on) return memory;
	const counted = await countedUpTo(connection, span, memory.decided_week_on);
	const change = Math.abs(counted - memory.counted_count);
	return change <= LATE_SHARE * memory.counted_count ? memory : null;
}

const TABLES = ['hotspot_week', 'hotspot_place', 'hotspot_turn', 'hotspot_budget_week'] as const;

async function openWriters(connection: DuckDBConnection) {
	const writers: [(typeof TABLES)[number], Writer][] = [];
	for (const table of TABLES) writers.push([table, await openWriter(connection, 'work', table)]);
	return {
		write: (rows: DecidedRows) => {
			for (const [table, writer] of writers) writer.append(rows[table]);
		},
		close: () => {
			for (const [, writer] of writers) writer.close();
		}
	};
}

async function detectDataset(
	connection: DuckDBConnection,
	span: WholeWeeks,
	frame: CountFrame,
	{ onProgress, signal, room, run }: DetectOptions
): Promise<void> {
	const { dataset } = span;
	const fingerprint = fingerprintOf(frame, span.first_week_on);
	const memory = await standingMemory(connection, span, fingerprint);
	if (memory && memory.decided_week_on >= span.last_week_on) return;
	await inTransaction(connection, async () => {
		const week_on = memory?.decided_week_on ?? BEFORE_ALL;
		const forget = readSql('sql/forget-hotspot-weeks.sql');
		await runScript(connection, 'forget-hotspot-weeks', forget, { dataset, week_on });
		const { write, close } = await openWriters(connection);
		const decided = await decideWeeks(connection, {
			...{ ...span, frame, memory, write, signal, run },
			onWeek: (done, total) => onProgress?.(done, total, `detect ${dataset}`)
		});
		close();
		if (!decided) return;
		await room;
		const counted_count = await countedUpTo(connection, span, decided.decided_week_on);
		await keepMemory(connection, dataset, { ...decided, fingerprint, counted_count });
	});
}

/**
 * Counts whole weeks of what `settled` tells up to a day into tables of the database attached as
 * `detection`, which every connection sees.
 *
 * @param asOf `YYYY-MM-DD`
 * @returns the weeks of each dataset that has any
 */
export async function countWeeks(
	connection: DuckDBConnection,
	asOf: string
): Promise<WholeWeeks[]> {
	const sql = readSql('sql/hotspot-cells.sql');
	const parameters = { as_of: asOf, unclear_issue: UNCLEAR };
	return (await askRows<Span>(connection, 'hotspot-cells', sql, parameters)).filter(isWhole);
}

/**
 * Decides the weeks that are new since the last publish, and the last two before them, and keeps the
 * decisions in the store attached as `work`. Reads nothing but what `countWeeks` counted, so facts may be
 * written meanwhile over another connection. Older decisions stand as they were made; all are made anew
 * when places, issues, the first week or the program's way to decide are others, when a part of the
 * history was loaded later, or when `forgetHotspots` was called.
 */
export async function detect(
	connection: DuckDBConnection,
	weeks: readonly WholeWeeks[],
	options: DetectOptions
): Promise<void> {
	const frame = countFrame(options.reference);
	for (const span of weeks) await detectDataset(connection, span, frame, options);
}

/** Writes what is known up to the last whole week into the snapshot attached as `snapshot`. */
export const writeHotspots = (connection: DuckDBConnection): Promise<unknown> =>
	runScript(connection, 'snapshot-hotspots', readSql('sql/snapshot-hotspots.sql'), {
		...{ detector_version: DECISION_VERSION, weeks_needed: WEEKS_NEEDED }
	});

/** After this the next publish decides every week anew, as it must when what was counted is another. */
export const forgetHotspots = (connection: DuckDBConnection): Promise<unknown> =>
	runScript(connection, 'forget-hotspots', readSql('sql/forget-hotspots.sql'));
