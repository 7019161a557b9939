import type {
	BatchCounts,
	BatchHeader,
	BatchTotals,
	OpenBatch,
	ResponseRow,
	RowEntity,
	StatusEventRow
} from './loaded-batch.ts';
import { NO_NOTES, type BatchNotes } from './rows/batch-notes.ts';
import { eventKey, responseKey } from './store/fact-key.ts';
import { rollBackTransaction } from './store/in-transaction.ts';
import { MERGE_PLANS, type StagedEntity } from './store/merge-plan.ts';
import { mergeStage, type Merged } from './store/merge-stage.ts';
import { openStage } from './store/open-stage.ts';
import type { Writer } from './store/open-writer.ts';
import { readSql } from './store/read-sql.ts';
import { askRows, runScript } from './store/run-script.ts';
import { withholdIdentities } from './store/withhold-identities.ts';
import type { WorkStore } from './store/work-store.ts';
import { writeNotes } from './store/write-notes.ts';

/** Whether this very file was already loaded whole through this very mapping. */
export async function isLoaded(
	store: WorkStore,
	fileSha256: string,
	mappingSha256: string
): Promise<boolean> {
	const [row] = await askRows<{ is_loaded: boolean }>(
		store.connection,
		'is-loaded',
		readSql('sql/is-loaded.sql'),
		{ file_sha256: fileSha256, mapping_sha256: mappingSha256 }
	);
	return row?.is_loaded ?? false;
}

async function refuseOtherDataset(store: WorkStore, header: BatchHeader): Promise<void> {
	const [known] = await askRows<{ dataset: string }>(
		store.connection,
		'source-dataset',
		readSql('sql/source-dataset.sql'),
		{ source_id: header.source_id }
	);
	if (known && known.dataset !== header.dataset)
		throw new Error(
			`Source ${header.source_id} was loaded as dataset "${known.dataset}" before and is now ` +
				`"${header.dataset}"; datasets are never mixed. Give the new mapping a source_id of its own.`
		);
}

/** Keys that the store makes for a row of this entity. */
function ownKey(entity: RowEntity, row: object): object {
	if (entity === 'status_event') return { event_key: eventKey(row as StatusEventRow) };
	if (entity === 'response') return { response_key: responseKey(row as ResponseRow) };
	return {};
}

const earliest = (days: (string | null)[]) => days.filter((day) => day !== null).sort()[0] ?? null;
const newest = (days: (string | null)[]) =>
	days
		.filter((day) => day !== null)
		.sort()
		.at(-1) ?? null;

/** What the merged stages and the loader's totals make together; throws when they do not add up. */
function addUp(merged: Map<StagedEntity, Merged>, totals: BatchTotals): BatchCounts {
	let [kept, duplicate, countOnly] = [0, 0, 0];
	for (const [entity, { withheld_count, staged_count, kept_count }] of merged) {
		countOnly += withheld_count;
		if (entity === 'count_only') countOnly += kept_count;
		else kept += kept_count;
		duplicate += staged_count - kept_count;
	}
	if (totals.rows_in !== kept + duplicate + countOnly + totals.rows_rejected)
		throw new Error(
			`The rows do not add up: ${totals.rows_in} read, but ${kept} kept, ${duplicate} duplicate, ` +
				`${countOnly} counted only and ${totals.rows_rejected} rejected. Nothing was stored.`
		);
	return { ...totals, rows_kept: kept, rows_duplicate: duplicate, rows_count_only: countOnly };
}

/**
 * Begins to load one file. One batch is open at a time; nothing is visible until it commits.
 * Throws when the source's earlier files belong to another dataset.
 */
export async function beginBatch(store: WorkStore, header: BatchHeader): Promise<OpenBatch> {
	const { connection } = store;
	await refuseOtherDataset(store, header);
	await connection.run('begin transaction');
	const stages = new Map<StagedEntity, Writer>();
	const counted: string[] = [];

	const stageOf = async (entity: StagedEntity): Promise<Writer> => {
		const open = stages.get(entity);
		if (open) return open;
		const stage = await openStage(connection, `stage_${entity}`, MERGE_PLANS[entity].table);
		stages.set(entity, stage);
		return stage;
	};

	const rollback = async () => {
		stages.clear();
		await rollBackTransaction(connection);
	};

	const merge = async (totals: BatchTotals, notes: BatchNotes): Promise<BatchCounts> => {
		const merged = new Map<StagedEntity, Merged>();
		// What is counted only comes first: it decides what of the same file may be stored.
		const countOnlyFirst = [...stages].sort(
			([a], [b]) => Number(b === 'count_only') - Number(a === 'count_only')
		);
		for (const [entity, stage] of countOnlyFirst) {
			stage.close();
			merged.set(entity, await mergeStage(connection, entity, `stage_${entity}`));
			if (entity === 'count_only') await withholdIdentities(connection, counted);
		}
		const counts = addUp(merged, totals);
		await runScript(connection, 'insert-batch', readSql('sql/insert-batch.sql'), {
			...header,
			...counts,
			coverage_from: earliest([...merged.values()].map((part) => part.coverage_from)),
			coverage_to: newest([...merged.values()].map((part) => part.coverage_to))
		});
		await writeNotes(connection, header.batch_id, notes);
		await connection.run('commit');
		return counts;
	};

	return {
		async appendFeedback(rows) {
			const { batch_id, dataset, source_id } = header;
			(await stageOf('feedback')).append(
				rows.map((row) => ({ ...row, batch_id, dataset, source_id }))
			);
		},
		async appendCountOnly(rows) {
			const { batch_id, dataset } = header;
			for (const { identity_key } of rows) counted.push(identity_key);
			(await stageOf('count_only')).append(rows.map((row) => ({ ...row, batch_id, dataset })));
		},
		async appendRows(entity, rows) {
			const { batch_id, dataset } = header;
			(await stageOf(entity)).append(
				rows.map((row) => ({ ...row, ...ownKey(entity, row), batch_id, dataset }))
			);
		},
		async commit(totals, notes = NO_NOTES) {
			try {
				return await merge(totals, notes);
			} catch (error) {
				await rollback();
				throw error;
			}
		},
		rollback
	};
}
