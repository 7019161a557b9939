import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './initiative-facets.sql?raw';
import { initiativeParams, initiativeParamsSchema } from './initiative-params.ts';

const FACETS = ['field', 'stage', 'owner', 'year', 'province'] as const;
export type Facet = (typeof FACETS)[number];
const rowSchema = z.object({
	facet: z.enum(FACETS),
	/** null where the register does not say */
	code: z.string().nullable(),
	n: z.int()
});
export type FacetValue = Omit<z.infer<typeof rowSchema>, 'facet'>;

export const initiativeFacetsQuestion = defineQuestion({
	name: 'initiative-facets',
	relations: [relations.initiative],
	sql,
	params: initiativeParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số mô hình theo từng giá trị, dưới mọi bộ lọc khác.',
		en: 'Initiatives by value, under every other filter.'
	}
});

/** Values of each facet with their counts, most frequent first; keys are the URL's filter names. */
export async function initiativeFacets(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<Record<Facet, FacetValue[]>> {
	const rows = await warehouse.ask(initiativeFacetsQuestion, viewer, initiativeParams(view));
	const of = (facet: Facet) =>
		rows.filter((row) => row.facet === facet).map(({ code, n }) => ({ code, n }));
	return {
		field: of('field'),
		stage: of('stage'),
		owner: of('owner'),
		year: of('year'),
		province: of('province')
	};
}
