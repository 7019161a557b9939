import { createWriteStream, rmSync } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { PipelineError } from '../../pipeline-error.ts';
import { moveDurably } from '../../store/durable.ts';
import type { CellScores } from './score-cells.ts';

const HEADER = 'week,commune,issue,score,alarm\n';
const DIGITS = 4;

/** A name as a cell of CSV, in quotation marks where it needs them. */
const asCell = (name: string) => stringify([[name]]).trimEnd();

function weekLines(
	week: number,
	{ score, alarm }: CellScores,
	issues: readonly string[],
	communes: readonly string[]
): string {
	const lines: string[] = [];
	for (const [issue, issueCell] of issues.entries())
		for (const [commune, communeCell] of communes.entries()) {
			const cell = issue * communes.length + commune;
			const nats = (score[cell] as number).toFixed(DIGITS);
			lines.push(`${week},${communeCell},${issueCell},${nats},${alarm[cell]}\n`);
		}
	return lines.join('');
}

function unwritable(path: string, cause: Error): PipelineError {
	return new PipelineError(
		{
			vi: `Không ghi được tệp ${path}. Hãy kiểm tra đường dẫn sau --out.`,
			en: `The file ${path} cannot be written. Check the path after --out.`
		},
		{ cause }
	);
}

/**
 * Writes a table of scores week by week under another name; only when all of it is there does it take the
 * name asked for. A failure leaves nothing behind.
 */
export async function writeScores(
	path: string,
	names: { issues: readonly string[]; communes: readonly string[] },
	weeks: Iterable<{ week: number; cells: CellScores }>
): Promise<void> {
	const [issues, communes] = [names.issues.map(asCell), names.communes.map(asCell)];
	const unfinished = `${path}.tmp`;
	const stream = createWriteStream(unfinished);
	const ended = finished(stream);
	// The same error reaches the wait below; this only keeps it from being "unhandled".
	ended.catch(() => undefined);
	try {
		await Promise.race([once(stream, 'open'), ended]);
		stream.write(HEADER);
		for (const { week, cells } of weeks)
			if (!stream.write(weekLines(week, cells, issues, communes)))
				await Promise.race([once(stream, 'drain'), ended]);
		stream.end();
		await ended;
		moveDurably(unfinished, path);
	} catch (error) {
		stream.destroy();
		rmSync(unfinished, { force: true });
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'ENOTDIR')
			throw unwritable(path, error as Error);
		throw error;
	}
}
