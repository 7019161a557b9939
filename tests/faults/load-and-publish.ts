/**
 * A loader to be killed: `node load-and-publish.ts <warehouse> <round> <rows>` takes one file into
 * the work store in small steps and publishes. Fails as the command line does, with a sentence.
 */
import { beginBatch } from '#pipelines/append.ts';
import { reportFailure } from '#pipelines/failure.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { feedback, header } from '../pipelines/store/rows.ts';
import { reference } from '../pipelines/store/small-reference.ts';

const [warehouse = '', round = '0', rows = '1000'] = process.argv.slice(2);
try {
	const store = await openWorkStore(warehouse);
	const batch = await beginBatch(store, header(`round-${round}-${process.pid}`));
	const count = Number(rows);
	for (let start = 0; start < count; start += 100) {
		const part = Array.from({ length: Math.min(100, count - start) }, (_, index) =>
			feedback(`round-${round}-row-${start + index}`)
		);
		await batch.appendFeedback(part);
	}
	await batch.commit({ rows_in: count, rows_rejected: 0, redaction_count: 0 });
	await publishSnapshot(store, { reference });
	store.close();
} catch (error) {
	reportFailure(error);
	process.exitCode = 1;
}
