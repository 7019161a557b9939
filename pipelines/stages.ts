import { classifyFeedback, type PendingFeedback } from './classify.ts';
import { cleanAs, type RecordOf } from './clean.ts';
import { load } from './load.ts';
import { locateFeedback, locateRecord, type LocatedEntity } from './locate.ts';
import { readFeedback, redactAs, redactFeedback } from './redact.ts';
import type { SourceRow } from './sources/source-row.ts';
import { runStage, runStageOnAll, type StageContext } from './stage.ts';

/** load → clean → redact → locate → classify, in memory; append and publish follow in the store. */
export function feedbackStages(rows: SourceRow[], context: StageContext): PendingFeedback[] {
	const loaded = runStage('load', load, rows, context);
	const clean = runStage('clean', cleanAs('feedback'), loaded, context);
	const read = runStageOnAll('redact', readFeedback, clean, context);
	const redacted = runStage('redact', redactFeedback, read, context);
	const located = runStage('locate', locateFeedback, redacted, context);
	return runStage('classify', classifyFeedback, located, context);
}

/** load → clean → redact: events, responses and sources, which have no place of their own. */
export function joinedStages<E extends 'status_event' | 'response' | 'press_source'>(
	entity: E,
	rows: SourceRow[],
	context: StageContext
): RecordOf<E>[] {
	const loaded = runStage('load', load, rows, context);
	const clean = runStage('clean', cleanAs(entity), loaded, context);
	return runStage('redact', redactAs(entity), clean, context).map(({ record }) => record);
}

/** load → clean → redact → locate: initiatives and what belongs to them. */
export function placedStages<E extends LocatedEntity>(
	entity: E,
	rows: SourceRow[],
	context: StageContext
): RecordOf<E>[] {
	const loaded = runStage('load', load, rows, context);
	const clean = runStage('clean', cleanAs(entity), loaded, context);
	const redacted = runStage('redact', redactAs(entity), clean, context);
	const located = runStage('locate', locateRecord, redacted, context);
	return located.map(({ record }) => record as RecordOf<E>);
}
