import { PipelineError } from '../pipeline-error.ts';
import { readCurrent } from '../store/current.ts';

/** Throws a sentence that says how to publish, where a warehouse has published nothing yet. */
export function requirePublished(warehouse: string): void {
	if (readCurrent(warehouse) !== null) return;
	throw new PipelineError({
		vi: `Kho ${warehouse} chưa công bố gì, nên chưa có gì để in. Hãy nạp và công bố trước: npm run pipeline -- load …, hoặc npm run pipeline -- example`,
		en: `Nothing is published in ${warehouse}, so there is nothing to print. Load and publish first: npm run pipeline -- load …, or npm run pipeline -- example`
	});
}
