import type { DuckDBConnection } from '@duckdb/node-api';
import { MERGE_PLANS, type StagedEntity } from './merge-plan.ts';
import { readSql } from './read-sql.ts';
import { askRows, runScript } from './run-script.ts';
import { CASE_ENTITIES } from './withhold-identities.ts';
import { withholdStaged, type CountedInFile } from './withhold-staged.ts';

/** Rows of one entity that a file brought. */
export interface StagedRows extends CountedInFile {
	entity: StagedEntity;
	/** the table that holds them */
	stage: string;
}

export interface Merged {
	/** staged rows of cases that are counted only: none of them was stored */
	withheld_count: number;
	/** the other staged rows */
	staged_count: number;
	kept_count: number;
	coverage_from: string | null;
	coverage_to: string | null;
}

/**
 * Moves a staged file into its table: new and better rows go in, the rest are duplicates. What belongs
 * to a case that is counted only is withheld.
 * Throws when a key belongs to another dataset, for one figure must never mix two.
 */
export async function mergeStage(
	connection: DuckDBConnection,
	staged: StagedRows
): Promise<Merged> {
	const { entity, stage } = staged;
	const { table, key, rule, day, first_by, then_by } = MERGE_PLANS[entity];
	const withheld_count = CASE_ENTITIES.includes(entity)
		? await withholdStaged(connection, stage, staged)
		: 0;
	const script = (name: string) =>
		readSql(`sql/${name}.sql`, { table, key, stage, first_by, then_by });
	await runScript(connection, 'merge-known', script('merge-known'));
	const [foreign] = await askRows<{ offending_key: string; dataset: string }>(
		connection,
		'merge-foreign',
		script('merge-foreign')
	);
	if (foreign)
		throw new Error(
			`${entity} ${foreign.offending_key} is already loaded as dataset "${foreign.dataset}"; ` +
				`datasets are never mixed. Give this source's rows keys of their own.`
		);
	await runScript(connection, 'merge-contested', script('merge-contested'));
	await runScript(connection, 'merge-candidates', script('merge-candidates'));
	await runScript(connection, `merge-${rule}`, script(`merge-${rule}`));
	const [counts] = await askRows<Pick<Merged, 'staged_count' | 'kept_count'>>(
		connection,
		'merge-apply',
		script('merge-apply')
	);
	const [days] = day
		? await askRows<Pick<Merged, 'coverage_from' | 'coverage_to'>>(
				connection,
				'stage-coverage',
				readSql('sql/stage-coverage.sql', { day, stage })
			)
		: [];
	await runScript(connection, 'stage-drop', script('stage-drop'));
	if (!counts) throw new Error('merge-apply gave no answer');
	return {
		...counts,
		withheld_count,
		coverage_from: days?.coverage_from ?? null,
		coverage_to: days?.coverage_to ?? null
	};
}
