import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Country } from '../country/country.ts';
import { countsTable } from '../country/tables.ts';
import { blankScores, cellsOf, type Scores } from '../score/scores.ts';
import type { EarsMethod } from './ears.ts';

const SCRIPT = fileURLToPath(new URL('surveillance.R', import.meta.url));

const rowSchema = z.object({
	week: z.coerce.number(),
	commune: z.string(),
	issue: z.string(),
	score: z.coerce.number(),
	alarm: z.coerce.number()
});

/** Whether R and its package surveillance are installed (Debian: r-base-core, r-cran-surveillance). */
export const hasSurveillance = (): boolean =>
	spawnSync('Rscript', ['-e', 'suppressMessages(library(surveillance))']).status === 0;

export interface SurveillanceResult {
	scores: Scores;
	/** cells and weeks that R judged, by place in `scores` */
	judged: readonly number[];
}

/**
 * What the R package surveillance says of a country.
 * @param series so many are judged, spread over all
 * @throws an Error with what R said
 */
export function surveillance(
	country: Country,
	method: EarsMethod | 'farrington',
	series: number
): SurveillanceResult {
	const scratch = mkdtempSync(join(tmpdir(), 'lang-nghe-surveillance-'));
	try {
		const [counts, out] = [join(scratch, 'counts.csv'), join(scratch, 'scores.csv')];
		writeFileSync(counts, countsTable(country));
		const { status, stderr } = spawnSync('Rscript', [SCRIPT, counts, out, method, String(series)]);
		if (status !== 0) throw new Error(`surveillance, ${method}: ${String(stderr)}`);
		const rows: unknown[] = parse(readFileSync(out), { columns: true });
		return placed(
			country,
			rows.map((row) => rowSchema.parse(row))
		);
	} finally {
		rmSync(scratch, { recursive: true });
	}
}

function placed(country: Country, rows: readonly z.infer<typeof rowSchema>[]): SurveillanceResult {
	const { frame, from } = country;
	const scores = blankScores(country);
	const numbers = new Map(frame.communes.map((commune, number) => [commune, number]));
	const judged = rows.map(({ week, commune, issue, score, alarm }) => {
		const cell =
			frame.issues.indexOf(issue) * frame.communes.length + (numbers.get(commune) as number);
		const at = (week - from) * cellsOf(country) + cell;
		scores.score[at] = score;
		scores.alarm[at] = alarm;
		return at;
	});
	return { scores, judged };
}
