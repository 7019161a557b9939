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
import { addUp, coverageOf } from './store/add-up.ts';
import { eventKey, responseKey } from './store/fact-key.ts';
import { rollBackTransaction } from './store/in-transaction.ts';
import { MERGE_PLANS, type StagedEntity } from './store/merge-plan.ts';
import { mergeStage, type Merged } from './store/merge-stage.ts';
import { dropStages, openStage } from './store/open-stage.ts';
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

const stageName = (entity: StagedEntity) => `stage_${entity}`;

/**
 * Begins to load one file. One batch is open at a time; nothing is visible until it commits.
 * Throws when the source's earlier files belong to another dataset.
 */
export async function beginBatch(store: WorkStore, header: BatchHeader): Promise<OpenBatch> {
	const { connection } = store;
	const { batch_id, dataset, source_id } = header;
	await refuseOtherDataset(store, header);
	await connection.run('begin transaction');
	const stages = new Map<StagedEntity, Writer>();
	const counted: string[] = [];

	const stageOf = async (entity: StagedEntity): Promise<Writer> => {
		const open = stages.get(entity);
		if (open) return open;
		const { table } = MERGE_PLANS[entity];
		const constants = { batch_id, dataset, source_id };
		const stage = await openStage(connection, stageName(entity), table, constants);
		stages.set(entity, stage);
		return stage;
	};

	const rollback = async () => {
		for (const stage of stages.values()) stage.discard();
		await rollBackTransaction(connection);
		await dropStages(connection, [...stages.keys()].map(stageName));
		stages.clear();
	};

	/** Ends the staging. Only what is committed, if only to a temporary table, is read by several threads. */
	const closeStages = async () => {
		for (const stage of stages.values()) stage.close();
		await connection.run('commit');
		await connection.run('begin transaction');
	};

	const merge = async (totals: BatchTotals, notes: BatchNotes): Promise<BatchCounts> => {
		await closeStages();
		const merged = new Map<StagedEntity, Merged>();
		// What is counted only comes first: it decides what of the same file may be stored.
		const countOnlyFirst = [...stages].sort(
			([a], [b]) => Number(b === 'count_only') - Number(a === 'count_only')
		);
		for (const [entity] of countOnlyFirst) {
			const staged = { entity, stage: stageName(entity), batch_id, counted };
			merged.set(entity, await mergeStage(connection, staged));
			if (entity === 'count_only') await withholdIdentities(connection, counted);
		}
		const counts = addUp(merged, totals);
		await runScript(connection, 'insert-batch', readSql('sql/insert-batch.sql'), {
			...header,
			...counts,
			...coverageOf(merged)
		});
		await writeNotes(connection, batch_id, notes);
		await connection.run('commit');
		return counts;
	};

	return {
		async appendFeedback(rows) {
			(await stageOf('feedback')).append(rows);
		},
		async appendCountOnly(rows) {
			for (const { identity_key } of rows) counted.push(identity_key);
			(await stageOf('count_only')).append(rows);
		},
		async appendRows(entity, rows) {
			(await stageOf(entity)).append(rows.map((row) => ({ ...row, ...ownKey(entity, row) })));
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
