import type { AskedCase } from '../ask/messages.ts';
import { quantile, type Patience } from '../figures.ts';
import type { Cluster } from './cluster.ts';
import { translate } from './translate.ts';

type Row = Record<string, unknown>;

const isSame = (ours: unknown, theirs: unknown): boolean =>
	typeof ours === 'number' && typeof theirs === 'number'
		? Math.abs(ours - theirs) <= 1e-6 * Math.max(1, Math.abs(ours))
		: ours === theirs;

/** The first column of both in which the answers differ; null where they are the same. */
function differsIn(ours: readonly Row[], theirs: readonly Row[]): string | null {
	if (ours.length !== theirs.length) return `${ours.length} rows, not ${theirs.length}`;
	for (const [at, row] of theirs.entries())
		for (const [name, value] of Object.entries(row))
			if (name in (ours[at] ?? {}) && !isSame(ours[at]?.[name], value))
				return `${name} of row ${at + 1}: ${String(ours[at]?.[name])}, not ${String(value)}`;
	return null;
}

const LEAST_RUNS = 3;
const script = (sql: string, runs: number) =>
	`\\o /dev/null\n\\timing on\n${`${sql};\n`.repeat(runs)}\\timing off\n\\o\n`;
const timesIn = (printed: string) =>
	[...printed.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, time]) => Number(time));

interface Timed {
	p50: number;
	difference: string | null;
}

/** p50 in milliseconds, as psql measures it; the answer is fetched once before, and compared. */
async function timeOne(
	{ psql }: Cluster,
	{ rows }: AskedCase,
	sql: string,
	{ runs, seconds }: Patience
): Promise<Timed> {
	const json = `select coalesce(json_agg(answer), '[]') from (\n${sql}) as answer;\n`;
	const printed = await psql(json + script(sql, LEAST_RUNS));
	const answer = JSON.parse(printed.slice(0, printed.search(/^Time:/m))) as Row[];
	const difference = differsIn(rows as Row[], answer);
	const first = timesIn(printed);
	const affordable = Math.min(runs, Math.floor((seconds * 1000) / quantile(first, 0.5)));
	if (affordable <= LEAST_RUNS) return { p50: quantile(first, 0.5), difference };
	return { p50: quantile(timesIn(await psql(script(sql, affordable))), 0.5), difference };
}

export interface Compared {
	/** p50 by the place of the case, milliseconds */
	times: Map<number, number>;
	/** questions that nobody has written for PostgreSQL */
	untranslated: string[];
	/** questions whose answers are not the same, with what differs: left out of the times */
	different: string[];
}

/** Asks PostgreSQL the questions of the compared pages that read feedback. */
export async function compare(
	cluster: Cluster,
	cases: readonly AskedCase[],
	patience: Patience
): Promise<Compared> {
	const compared: Compared = { times: new Map(), untranslated: [], different: [] };
	for (const [at, one] of cases.entries()) {
		if (!one.isCompared || one.reads === 'reference') continue;
		const sql = translate(one.name, one.params);
		if (sql === null) {
			compared.untranslated.push(one.name);
			continue;
		}
		const { p50, difference } = await timeOne(cluster, one, sql, patience);
		if (difference === null) compared.times.set(at, p50);
		else compared.different.push(`${one.name} (${one.shown.name}): ${difference}`);
	}
	return compared;
}
