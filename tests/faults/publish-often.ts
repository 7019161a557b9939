/**
 * `node publish-often.ts <warehouse> <times> <rows>`: loads a file and publishes, again and again, as
 * fast as it can; prints the id of each snapshot before it is served, with the rows that it holds.
 */
import { publishSnapshot } from '#pipelines/publish.ts';
import { beginBatch } from '#pipelines/append.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { feedback, header } from '../pipelines/store/rows.ts';
import { reference } from '../pipelines/store/small-reference.ts';

const [warehouse = '', times = '', rows = ''] = process.argv.slice(2);
const store = await openWorkStore(warehouse);
for (let time = 0; time < Number(times); time += 1) {
	const batch = await beginBatch(store, header(`time-${time}`));
	const given = Array.from({ length: Number(rows) }, (_, index) => feedback(`${time}-${index}`));
	await batch.appendFeedback(given);
	await batch.commit({ rows_in: given.length, rows_rejected: 0, redaction_count: 0 });
	await publishSnapshot(store, { reference });
}
store.close();
