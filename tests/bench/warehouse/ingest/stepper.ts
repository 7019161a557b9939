/** One process of the pipeline: loads one file or publishes, and tells what it took. */
import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { loadSources } from '#pipelines/load-sources.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import type { Step, StepResult } from './messages.ts';

type Outcome = Omit<StepResult, 'peak_memory'>;

async function load(store: WorkStore, paths: string[], mapping: string): Promise<Outcome> {
	const { loaded, failed } = await loadSources(
		store,
		paths.map((path) => ({ path, mapping })),
		{ reference_dir: 'data/reference', classifier_path: 'data/classifier/classifier.json' },
		new AbortController().signal
	);
	const [first, ...others] = loaded.map(({ seconds, counts, spent }) => ({
		...{ seconds, rows_in: counts?.rows_in ?? 0, spent: { ...spent } }
	}));
	if (!first || failed.length > 0) throw new Error(failed[0]?.message ?? 'nothing was loaded');
	return { ...first, others };
}

/** Progress names what is about to begin: the time until the next name is that step's. */
async function publish(store: WorkStore): Promise<Outcome> {
	const spent: Record<string, number> = {};
	const started = performance.now();
	let [step, since] = ['audit', started];
	await publishSnapshot(store, {
		reference: readReferenceTables('data/reference'),
		onProgress: (_done, _total, what) => {
			const now = performance.now();
			spent[step] = (spent[step] ?? 0) + now - since;
			[step, since] = [what, now];
		}
	});
	return { seconds: (performance.now() - started) / 1000, rows_in: 0, spent, others: [] };
}

process.once('message', async ({ warehouse, files, mapping }: Step) => {
	const store = await openWorkStore(warehouse);
	const outcome = files.length === 0 ? await publish(store) : await load(store, files, mapping);
	store.close();
	const peak_memory = process.resourceUsage().maxRSS * 1024;
	process.send?.({ ...outcome, peak_memory } satisfies StepResult, () => process.exit(0));
});
