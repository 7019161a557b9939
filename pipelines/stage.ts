import type { CountOnlyRow } from './loaded-batch.ts';
import type { UnplacedName } from './rows/batch-notes.ts';
import type { RowPlan } from './rows/row-plan.ts';
import type { RowTools } from './rows/row-tools.ts';
import type { Rejection } from './sources/source-row.ts';

/** Everything that a row passes on its way, in order. */
export const STAGES = [
	'load',
	'clean',
	'redact',
	'locate',
	'classify',
	'append',
	'rollup',
	'detect',
	'audit',
	'publish'
] as const;
export type StageName = (typeof STAGES)[number];

/** What identifies a row: the source's own record id, or its content where it has none. */
export interface Identity {
	key: string;
	basis: 'record_id' | 'content';
}

export interface PendingCountOnly extends Omit<CountOnlyRow, 'count_key' | 'identity_key'> {
	identity: Identity;
}

/** What every stage may use, and where rows go that leave the path. */
export interface StageContext {
	plan: RowPlan;
	tools: RowTools;
	rejected: Rejection[];
	count_only: PendingCountOnly[];
	/** names of places that are no unit, or several: by what stands in the file, which leaves no worker */
	unplaced: Map<string, UnplacedName>;
	redaction_count: number;
	/** milliseconds spent, by stage */
	spent: Partial<Record<StageName, number>>;
}

/** One step for one row: the row as the next stage takes it, or null when it has left the path. */
export type Stage<In, Out> = (row: In, context: StageContext) => Out | null;

/** Does one step for a whole batch and notes the time. */
export function runStageOnAll<In, Out>(
	name: StageName,
	stage: (rows: readonly In[], context: StageContext) => Out[],
	rows: readonly In[],
	context: StageContext
): Out[] {
	const started = performance.now();
	const passed = stage(rows, context);
	context.spent[name] = (context.spent[name] ?? 0) + performance.now() - started;
	return passed;
}

/** Takes every row of a batch through one stage, row by row, and notes the time. */
export const runStage = <In, Out>(
	name: StageName,
	stage: Stage<In, Out>,
	rows: readonly In[],
	context: StageContext
): Out[] =>
	runStageOnAll(
		name,
		(all) => {
			const passed: Out[] = [];
			for (const row of all) {
				const out = stage(row, context);
				if (out !== null) passed.push(out);
			}
			return passed;
		},
		rows,
		context
	);
