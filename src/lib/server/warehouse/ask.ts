import type { DuckDBMaterializedResult } from '@duckdb/node-api';
import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import { arrowStream } from '../arrow/arrow-table.ts';
import type { AttachedSnapshot } from './attached-snapshot.ts';
import { foundParameters } from './found-parameters.ts';
import {
	AnswerTooLongError,
	QueryCancelledError,
	QueryForbiddenError,
	QueryParameterError
} from './query-error.ts';
import type { ParameterValue, Parameters, Question } from './question.ts';
import { readRows } from './read-rows.ts';
import { runQuestion } from './run-question.ts';

/** What a question is asked of, for how long, and until whom it may be asked for. */
export interface Asked {
	snapshot: AttachedSnapshot;
	/** after which the question is cut */
	seconds: number;
	/** aborted when the client leaves */
	signal?: AbortSignal | undefined;
}

const isList = (value: ParameterValue | undefined): value is readonly string[] =>
	Array.isArray(value);
/** Lists are sets: their order changes no answer. */
const canonical = (value: ParameterValue | undefined) =>
	isList(value) ? value.toSorted() : (value ?? null);

/** The only place where the viewer becomes parameters and where roles are checked. */
function valuesFor<Params extends Parameters, Row>(
	question: Question<Params, Row>,
	viewer: Viewer,
	params: Params
): Parameters {
	if (question.roles && !question.roles.includes(viewer.role)) {
		throw new QueryForbiddenError(question.name);
	}
	const checked = question.params.safeParse(params);
	if (!checked.success) throw new QueryParameterError(question.name, { cause: checked.error });
	return {
		...checked.data,
		viewer_province: viewer.province_code,
		viewer_commune: viewer.commune_code
	};
}

/**
 * Answers are kept by form, question, role, scope and the parameters that the question names. They
 * hold both languages, so the language of a page is no part of it.
 */
const keyOf = (form: string, { name, parameters }: Question, viewer: Viewer, values: Parameters) =>
	JSON.stringify([
		...[form, name, viewer.role, viewer.province_code, viewer.commune_code],
		...parameters.map((parameter) => canonical(values[parameter]))
	]);

async function answer<T extends readonly unknown[] | Uint8Array>(
	{ snapshot, seconds, signal }: Asked,
	{ question, key, values }: { question: Question; key: string; values: Parameters },
	read: (result: DuckDBMaterializedResult) => Promise<T> | T
): Promise<T> {
	try {
		return await snapshot.answers.get(
			key,
			async (stopped) => {
				const [started, limits] = [performance.now(), { seconds, stopped }];
				const found = await foundParameters(snapshot.words, question, values, limits);
				// Finding its words is part of a question: both together are cut in time.
				const left = { stopped, seconds: seconds - (performance.now() - started) / 1000 };
				return runQuestion(snapshot.pool, question, { ...values, ...found }, left, read);
			},
			signal
		);
	} catch (cause) {
		if (signal?.aborted) throw new QueryCancelledError(question.name, { cause });
		throw cause;
	}
}

/** Asks one snapshot; rows are parsed and shared. Throws a QueryError. */
export async function ask<Params extends Parameters, Row>(
	asked: Asked,
	question: Question<Params, Row>,
	viewer: Viewer,
	params: Params
): Promise<readonly Row[]> {
	const values = valuesFor(question, viewer, params);
	const key = keyOf('rows', question as Question, viewer, values);
	const rows = z.array(question.row);
	return answer<readonly Row[]>(asked, { question: question as Question, key, values }, (result) =>
		rows.parse(readRows(result))
	);
}

/**
 * Asks one snapshot as `ask` does, but answers with the bytes of an Arrow IPC stream built from column
 * vectors. Rows are not parsed: a question's column types are fixed by its SQL and tested.
 * @param mostRows throws AnswerTooLongError above it
 */
export async function askArrow<Params extends Parameters, Row>(
	asked: Asked,
	question: Question<Params, Row>,
	viewer: Viewer,
	params: Params,
	mostRows: number
): Promise<Uint8Array> {
	const values = valuesFor(question, viewer, params);
	const key = keyOf(`arrow ${mostRows}`, question as Question, viewer, values);
	return answer(asked, { question: question as Question, key, values }, (result) => {
		if (result.rowCount > mostRows) throw new AnswerTooLongError(question.name, mostRows);
		return arrowStream(result);
	});
}
