import { fold } from '#lib/text/fold.ts';
import type { PendingFeedback } from '../classify.ts';
import type { RecordOf } from '../clean.ts';
import type { EntityRow, RowEntity } from '../loaded-batch.ts';
import { isRejection, type Rejection, type SourceRow } from '../sources/source-row.ts';
import type { StageContext } from '../stage.ts';
import { feedbackStages, joinedStages, placedStages } from '../stages.ts';
import type { UnplacedName } from './batch-notes.ts';
import { recordIdentity } from './identity.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowTools } from './row-tools.ts';

export type BatchItems = (SourceRow | Rejection)[];

/** What became of a batch: rows_in = feedback + rows + count_only + rejected. */
export interface BatchResult extends Omit<StageContext, 'plan' | 'tools' | 'unplaced'> {
	rows_in: number;
	feedback: PendingFeedback[];
	rows: EntityRow[RowEntity][];
	unplaced: UnplacedName[];
}

function entityRows(rows: SourceRow[], context: StageContext): EntityRow[RowEntity][] {
	const { entity, source_id } = context.plan;
	const joined = <R extends { source_record_id: string }>({ source_record_id, ...rest }: R) => ({
		identity_key: recordIdentity(source_id, source_record_id),
		...rest
	});
	switch (entity) {
		case 'feedback':
			return [];
		case 'status_event':
			return joinedStages(entity, rows, context).map(joined);
		case 'response':
			return joinedStages(entity, rows, context).map(({ text, ...record }) => ({
				...joined(record),
				text_redacted: text
			}));
		case 'press_source':
			return joinedStages(entity, rows, context);
		case 'initiative':
			return placedStages(entity, rows, context).map((record: RecordOf<'initiative'>) => ({
				...record,
				name_folded: fold([record.name_vi, record.name_en].filter(Boolean).join(' '))
			}));
		default:
			return placedStages(entity, rows, context);
	}
}

/** Takes one batch through all row stages. Pure but for the clock that times the stages. */
export function runBatch(plan: RowPlan, items: BatchItems, tools: RowTools): BatchResult {
	const rows = items.filter((item): item is SourceRow => !isRejection(item));
	const rejected = items.filter(isRejection);
	const empty = { count_only: [], unplaced: new Map(), redaction_count: 0, spent: {} };
	const context: StageContext = { plan, tools, rejected, ...empty };
	const feedback = plan.entity === 'feedback' ? feedbackStages(rows, context) : [];
	const others = entityRows(rows, context);
	const { count_only, unplaced, redaction_count, spent } = context;
	return {
		rows_in: items.length,
		feedback,
		rows: others,
		count_only,
		unplaced: [...unplaced.values()],
		rejected,
		redaction_count,
		spent
	};
}
