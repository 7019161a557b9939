import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import datasetsSql from './freshness-datasets.sql?raw';
import sourcesSql from './freshness-sources.sql?raw';
import sql from './freshness.sql?raw';

const day = z.iso.date().nullable();
const datasetRowSchema = z.object({
	dataset: datasetSchema,
	feedback_count: z.int(),
	initiative_count: z.int(),
	first_received_on: day,
	last_received_on: day
});
const snapshotRowSchema = z.object({
	schema_version: z.int(),
	/** ISO instant in Viet Nam's time */
	created_at: z.string(),
	/** the day up to which the data speak */
	as_of: z.iso.date(),
	classifier_version: z.string().nullable()
});
const sourceRowSchema = z.object({
	source_id: z.string(),
	dataset: datasetSchema,
	entity: z.string(),
	source_title: z.string(),
	file_count: z.int(),
	rows_in: z.int(),
	rows_kept: z.int(),
	rows_duplicate: z.int(),
	rows_count_only: z.int(),
	rows_rejected: z.int(),
	redaction_count: z.int(),
	coverage_from: day,
	coverage_to: day,
	last_loaded_at: z.string()
});
export type FreshnessSource = z.infer<typeof sourceRowSchema>;

export interface Freshness extends z.infer<typeof snapshotRowSchema> {
	snapshot_id: string;
	datasets: readonly z.infer<typeof datasetRowSchema>[];
	sources: readonly FreshnessSource[];
}

const shared = {
	relations: [],
	params: z.object({}),
	definition: {
		vi: 'Bản chụp dữ liệu đang xem, ngày chốt số liệu và các nguồn đã nạp.',
		en: 'The snapshot that is shown, the day up to which it speaks, and the sources loaded.'
	}
};
export const freshnessQuestion = defineQuestion({
	...shared,
	name: 'freshness',
	sql,
	row: snapshotRowSchema
});
export const freshnessDatasetsQuestion = defineQuestion({
	...shared,
	name: 'freshness-datasets',
	sql: datasetsSql,
	row: datasetRowSchema
});
export const freshnessSourcesQuestion = defineQuestion({
	...shared,
	name: 'freshness-sources',
	sql: sourcesSql,
	row: sourceRowSchema
});

/** What the snapshot holds and how old it is. Throws NoSnapshotError when there is none yet. */
export async function freshness(warehouse: Warehouse, viewer: Viewer): Promise<Freshness> {
	const [snapshots, datasets, sources] = await Promise.all([
		warehouse.ask(freshnessQuestion, viewer, {}),
		warehouse.ask(freshnessDatasetsQuestion, viewer, {}),
		warehouse.ask(freshnessSourcesQuestion, viewer, {})
	]);
	const [snapshot] = snapshots as [z.infer<typeof snapshotRowSchema>];
	return { ...snapshot, snapshot_id: warehouse.snapshot_id ?? '', datasets, sources };
}
