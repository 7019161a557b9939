import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { readText } from './read-text.ts';
import { describeIssues, UnreadableReference } from './unreadable-reference.ts';

interface NumberedRow {
	record: Record<string, string>;
	/** csv-parse counts the line that a record ends on */
	info: { lines: number };
}

function parseRows(path: string): NumberedRow[] {
	const text = readText(path);
	try {
		return parse(text, { columns: true, bom: true, info: true }) as unknown as NumberedRow[];
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new UnreadableReference(
			{
				vi: `Tệp ${path} không phải bảng CSV đọc được: ${reason}. Hãy sửa dòng đó.`,
				en: `${path} is not a readable CSV table: ${reason}. Correct that line.`
			},
			{ cause }
		);
	}
}

/**
 * All rows of a reference table (CSV, UTF-8, header row) that are wanted, each checked by `schema`.
 * Throws `UnreadableReference` with the file, line and column of the first row that fails.
 */
export function readTable<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	isWanted: (record: Record<string, string>) => boolean = () => true
): z.output<Schema>[] {
	const rows = parseRows(path).filter(({ record }) => isWanted(record));
	return rows.map(({ record, info }) => {
		const row = schema.safeParse(record);
		if (row.success) return row.data;
		const faults = describeIssues(row.error.issues);
		throw new UnreadableReference({
			vi: `Tệp ${path}, dòng ${info.lines} chưa đúng (${faults}). Hãy sửa dòng đó.`,
			en: `${path}, line ${info.lines}: ${faults}. Correct that row.`
		});
	});
}
