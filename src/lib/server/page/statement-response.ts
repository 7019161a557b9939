import { error } from '@sveltejs/kit';
import type { Viewer } from '#lib/domain/viewer.ts';
import { everyQuestion } from '../queries/every-question.ts';
import { statementText } from '../warehouse/statement-text.ts';
import type { Question } from '../warehouse/question.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

const byName = new Map(everyQuestion.map((question) => [question.name, question]));

function paramsOf({ params }: Pick<Question, 'params'>, text: string) {
	try {
		const checked = params.safeParse(JSON.parse(text));
		if (checked.success) return checked.data;
	} catch {
		// not JSON: the same answer as for values that do not fit
	}
	return error(400, { message: 'badRequest' });
}

/**
 * A question's statement as a text file, within the viewer's scope. Throws HTTP errors: 404 for a
 * question that there is not, 403 for one that the viewer may not ask, 400 for values that do not fit.
 * @param text the parameters as JSON
 */
export function statementResponse(
	{ viewer, warehouse }: { viewer: Viewer; warehouse: Warehouse },
	name: string,
	text: string
): Response {
	const question = byName.get(name);
	if (!question) error(404, { message: 'notFound' });
	if (question.roles && !question.roles.includes(viewer.role)) {
		error(403, { message: 'forbidden' });
	}
	const values = {
		...paramsOf(question, text),
		viewer_province: viewer.province_code,
		viewer_commune: viewer.commune_code
	};
	const { vi, en } = question.definition;
	const head = [
		`${vi} / ${en}`,
		`Ảnh chụp / snapshot: ${warehouse.snapshot_id ?? '–'}`,
		`Chạy / run: duckdb -readonly ${warehouse.snapshot_id ?? '…'} < ${name}.sql`
	];
	const lines = head.map((line) => `-- ${line.replaceAll('\n', ' ')}\n`).join('');
	return new Response(lines + statementText(question.sql, values), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `inline; filename="${name}.sql"`,
			'cache-control': 'no-store'
		}
	});
}
