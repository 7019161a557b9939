import type { Viewer } from '#lib/domain/viewer.ts';
import type { AttachedSnapshot } from './attached-snapshot.ts';
import { QueryForbiddenError, QueryParameterError } from './query-error.ts';
import type { Parameters, Question } from './question.ts';
import { runQuestion } from './run-question.ts';

/**
 * Asks one snapshot. The only place where the viewer becomes parameters and where roles are checked.
 * Answers are kept by question, role, scope and the parameters that the question names.
 */
export async function ask<Params extends Parameters, Row>(
	snapshot: AttachedSnapshot,
	seconds: number,
	question: Question<Params, Row>,
	viewer: Viewer,
	params: Params
): Promise<readonly Row[]> {
	if (question.roles && !question.roles.includes(viewer.role)) {
		throw new QueryForbiddenError(question.name);
	}
	const checked = question.params.safeParse(params);
	if (!checked.success) throw new QueryParameterError(question.name, { cause: checked.error });
	const values: Parameters = {
		...checked.data,
		viewer_province: viewer.province_code,
		viewer_commune: viewer.commune_code
	};
	const key = JSON.stringify([
		question.name,
		viewer.role,
		...question.parameters.map((name) => values[name] ?? null)
	]);
	const rows = await snapshot.answers.get(key, () =>
		runQuestion(snapshot.pool, question, values, seconds)
	);
	return rows as readonly Row[];
}
