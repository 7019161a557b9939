import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import { fold } from '#lib/text/fold.ts';
import type { View } from '../../view.ts';

/** Which register, and where: what every question about initiatives takes. */
export const placeParamsSchema = z.object({
	dataset: datasetSchema,
	province: z.string().nullable(),
	commune: z.string().nullable()
});

/** The register that the view shows, never mixed with another. */
export const placeParams = ({ filters, initiative_dataset }: View) => ({
	dataset: initiative_dataset,
	province: filters.province,
	commune: filters.commune
});

export const initiativeParamsSchema = placeParamsSchema.extend({
	fields: z.array(z.string()),
	issues: z.array(z.string()),
	groups: z.array(z.string()),
	stages: z.array(z.string()),
	owners: z.array(z.string()),
	year: z.int().nullable(),
	/** folded */
	q: z.string()
});

/** Every filter of the register as SQL parameters. */
export const initiativeParams = (view: View) => ({
	...placeParams(view),
	fields: view.filters.field,
	issues: view.filters.issue,
	groups: view.filters.group,
	stages: view.filters.stage,
	owners: view.filters.owner,
	year: view.filters.year,
	q: fold(view.filters.q)
});
