import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { Period } from '#lib/domain/period.ts';
import { fold } from '#lib/text/fold.ts';

const codes = z.array(z.string());

/** The parameters that every question about feedback takes; lists that are empty restrict nothing. */
export const filterParamsSchema = z.object({
	dataset: datasetSchema,
	/** half-open: `from` is in, `to` is not */
	from: z.iso.date(),
	to: z.iso.date(),
	province: z.string().nullable(),
	commune: z.string().nullable(),
	issues: codes,
	groups: codes,
	fields: codes,
	channels: codes,
	kinds: codes,
	sentiments: codes,
	statuses: codes,
	/** folded */
	q: z.string()
});
export type FilterParams = z.infer<typeof filterParamsSchema>;

/** Turns the state of a view into SQL parameters; the only place that does. */
export function filterParams(filters: Filters, period: Period, dataset: Dataset): FilterParams {
	return {
		dataset,
		from: period.from,
		to: period.to,
		province: filters.province,
		commune: filters.commune,
		issues: filters.issue,
		groups: filters.group,
		fields: filters.field,
		channels: filters.channel,
		kinds: filters.kind,
		sentiments: filters.sentiment,
		statuses: filters.status,
		q: fold(filters.q)
	};
}
