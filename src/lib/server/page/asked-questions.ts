import type { Period } from '#lib/domain/period.ts';
import type { Parameters, Question } from '../warehouse/question.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** A question as a page asked it. */
export interface AskedQuestion {
	question: Question;
	params: Parameters;
}

/** The same warehouse, and a list that grows with every question that it is asked. */
export function listening<Asked extends Warehouse>(
	warehouse: Asked
): { warehouse: Asked; asked: AskedQuestion[] } {
	const asked: AskedQuestion[] = [];
	const ask: Warehouse['ask'] = (question, viewer, params) => {
		asked.push({ question: question as Question, params });
		return warehouse.ask(question, viewer, params);
	};
	return { warehouse: { ...warehouse, ask }, asked };
}

/** Longer addresses are cut by some proxies: a statement with thousands of keys has no link. */
const LONGEST_LINK = 2000;

/** Where the whole statement of a question can be read, with its values; null when they are too many. */
export function statementLink({ question, params }: AskedQuestion): string | null {
	const search = new URLSearchParams({ params: JSON.stringify(params) });
	const link = `/api/statement/${question.name}?${search}`;
	return link.length > LONGEST_LINK ? null : link;
}

interface Computed {
	question: string;
	statement: string | null;
}

/** The question behind a figure: of the period that is shown, not of the one it is compared with. */
function askedFor(asked: readonly AskedQuestion[], family: string, { from, to }: Period) {
	const some = asked.filter(({ question }) => question.family === family);
	return some.find(({ params }) => params['from'] === from && params['to'] === to) ?? some[0];
}

/** A page's answer whose every "how computed" leads to the statement that was asked for it. */
export function withStatements<Answer>(
	answer: Answer,
	asked: readonly AskedQuestion[],
	period: Period
): Answer {
	if (typeof answer !== 'object' || answer === null || !('computed' in answer)) return answer;
	const linked = Object.entries(answer.computed as Record<string, Computed>).map(
		([name, computed]) => {
			const found = askedFor(asked, computed.question, period);
			return [name, { ...computed, statement: found ? statementLink(found) : null }];
		}
	);
	return { ...answer, computed: Object.fromEntries(linked) };
}
