import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inTransaction } from '../store/in-transaction.ts';
import { openWriter } from '../store/open-writer.ts';
import { readSql } from '../store/read-sql.ts';
import { runScript } from '../store/run-script.ts';
import type { WorkStore } from '../store/work-store.ts';

const truthSchema = z.array(
	z.object({
		id: z.string(),
		kind: z.enum(['volume', 'sentiment']),
		issue: z.string(),
		communes: z.array(z.string()),
		from: z.iso.date(),
		to: z.iso.date()
	})
);

/**
 * Keeps what the example planted, so that its pages can say which hotspots are true; what an earlier
 * example planted goes.
 *
 * @param path the generator's JSON
 */
export async function keepTruth({ connection }: WorkStore, path: string): Promise<void> {
	const planted = truthSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
	const rows = planted.flatMap(({ id, kind, issue, communes, from, to }) =>
		communes.map((commune_code) => ({
			...{ planted_id: id, kind, issue, commune_code, from_on: from, to_on: to }
		}))
	);
	await inTransaction(connection, async () => {
		await runScript(connection, 'forget-truth', readSql('sql/forget-truth.sql'));
		const writer = await openWriter(connection, 'work', 'hotspot_truth');
		writer.append(rows);
		writer.close();
	});
}
