import type { DuckDBConnection } from '@duckdb/node-api';
import type { BatchNotes } from '../rows/batch-notes.ts';
import { openWriter } from './open-writer.ts';

/** Writes what the rows of a batch left behind. Belongs inside the batch's transaction. */
export async function writeNotes(
	connection: DuckDBConnection,
	batch_id: string,
	{ rejections, unplaced }: BatchNotes
): Promise<void> {
	for (const [table, rows] of Object.entries({
		meta_rejection: rejections,
		meta_unplaced: unplaced
	})) {
		if (rows.length === 0) continue;
		const writer = await openWriter(connection, 'work', table);
		writer.append(rows.map((row) => ({ ...row, batch_id })));
		writer.close();
	}
}
