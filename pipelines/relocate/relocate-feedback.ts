import type { Location } from '#lib/domain/place.ts';
import { openWriter } from '../store/open-writer.ts';
import { readSql } from '../store/read-sql.ts';
import { runScript } from '../store/run-script.ts';
import { streamRows } from '../store/stream-rows.ts';
import type { WorkStore } from '../store/work-store.ts';
import { relocatePlace, type Gazetteers, type StoredPlace } from './relocate-place.ts';

export interface RelocateWatch {
	signal: AbortSignal;
	onRows: (rows: number) => void;
}

const rowOf = (record_key: string, { province_code, commune_code, reason }: Location) => ({
	...{ record_key, province_code, commune_code },
	place_reason: reason
});

/** Places every feedback anew. Belongs inside a transaction. @returns how many changed */
export async function relocateFeedback(
	store: WorkStore,
	gazetteers: Gazetteers,
	{ signal, onRows }: RelocateWatch
): Promise<number> {
	const { connection } = store;
	const reading = await store.connect();
	let [read, changed] = [0, 0];
	try {
		await runScript(connection, 'relocated', readSql('sql/relocated.sql'));
		const writer = await openWriter(connection, 'temp', 'relocated');
		const sql = readSql('sql/stored-places.sql');
		for await (const rows of streamRows<StoredPlace>(reading, 'stored-places', sql)) {
			signal.throwIfAborted();
			const moved = rows.flatMap((row) => {
				const place = relocatePlace(row, gazetteers);
				return place ? [rowOf(row.identity_key, place)] : [];
			});
			writer.append(moved);
			changed += moved.length;
			onRows((read += rows.length));
		}
		writer.close();
	} finally {
		reading.closeSync();
	}
	await runScript(connection, 'relocate-feedback', readSql('sql/relocate-feedback.sql'));
	return changed;
}
