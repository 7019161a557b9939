import { deserialize, serialize } from 'node:v8';
import { deflateSync, inflateSync } from 'node:zlib';
import { blobValue, DuckDBBlobValue, type DuckDBConnection } from '@duckdb/node-api';
import type { DetectorState } from '#lib/hotspots/detector.ts';
import type { LifecycleState } from '#lib/hotspots/lifecycle/lifecycle-state.ts';
import { readSql } from '../store/read-sql.ts';
import { runScript } from '../store/run-script.ts';

/** What detector and lifecycle know after the last week that is decided for good. */
export interface DetectionMemory {
	fingerprint: string;
	/** Monday */
	decided_week_on: string;
	/** reports of the weeks up to it, as they were counted */
	counted_count: number;
	detector: DetectorState;
	lifecycle: LifecycleState;
}

/** Packed, since most of a detector's numbers are near nothing. */
const packed = (value: unknown) => deflateSync(serialize(value), { level: 1 });
const unpacked = (bytes: Uint8Array): unknown => deserialize(inflateSync(bytes));

/** What is remembered of a dataset; null for one of which nothing is, or nothing that can be read. */
export async function readMemory(
	connection: DuckDBConnection,
	dataset: string
): Promise<DetectionMemory | null> {
	const answer = await runScript(connection, 'hotspot-memory', readSql('sql/hotspot-memory.sql'), {
		dataset
	});
	const [row] = answer.getRowObjects();
	if (!(row?.['memory'] instanceof DuckDBBlobValue)) return null;
	const { detector, lifecycle } = unpacked(row['memory'].bytes) as Pick<
		DetectionMemory,
		'detector' | 'lifecycle'
	>;
	return {
		fingerprint: String(row['fingerprint']),
		decided_week_on: String(row['decided_week_on']),
		counted_count: Number(row['counted_count']),
		...{ detector, lifecycle }
	};
}

/** Keeps what is known of a dataset in place of what was. */
export async function keepMemory(
	connection: DuckDBConnection,
	dataset: string,
	{ detector, lifecycle, ...known }: DetectionMemory
): Promise<void> {
	await runScript(connection, 'keep-hotspot-memory', readSql('sql/keep-hotspot-memory.sql'), {
		...known,
		dataset,
		memory: blobValue(packed({ detector, lifecycle }))
	});
}
