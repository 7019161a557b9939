import { AnswerTooLongError } from '../warehouse/query-error.ts';
import { MOST_EXPORTED_ROWS } from './exported-questions.ts';

const TOO_LONG = `Tệp xuất sẽ vượt ${MOST_EXPORTED_ROWS} dòng: hãy thu hẹp kỳ, địa bàn hoặc bộ lọc. / The export would have more than ${MOST_EXPORTED_ROWS} rows: narrow the period, the place or the filters.`;

/** Answers with what `make` makes, or 413 with a sentence where a table has too many rows. */
export async function unlessTooLong(make: () => Promise<Response>): Promise<Response> {
	try {
		return await make();
	} catch (thrown) {
		if (!(thrown instanceof AnswerTooLongError)) throw thrown;
		return Response.json({ message: TOO_LONG }, { status: 413 });
	}
}
