/** `node retain-once.ts <warehouse> <day>`: takes out texts from before a day, to be killed meanwhile. */
import { publishSnapshot } from '#pipelines/publish.ts';
import { retain } from '#pipelines/retain.ts';
import { reference } from '../pipelines/store/small-reference.ts';

const [warehouse = '', texts_from = ''] = process.argv.slice(2);
await retain({
	...{ warehouse, texts_from, now: '2026-01-01T00:00:00Z' },
	signal: new AbortController().signal,
	publish: async (store) => (await publishSnapshot(store, { reference })).id,
	onStep: () => undefined
});
