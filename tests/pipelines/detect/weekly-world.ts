import { DuckDBInstance } from '@duckdb/node-api';
import { addDays } from '#lib/domain/period.ts';
import type { ReferenceTables } from '#lib/server/reference/reference-tables.ts';
import { createRandom } from '#pipelines/demo/random.ts';
import type { FeedbackRow } from '#pipelines/loaded-batch.ts';
import { connectLocal } from '#pipelines/store/connect-local.ts';
import { feedback } from '../store/rows.ts';
import { reference as small } from '../store/small-reference.ts';
import { rowsOf } from '../store/store-fixture.ts';

const COMMUNES = ['16702', '16703', '16704', '16705', '16706', '16707'];
/** A Monday. */
const START = '2024-01-01';
const MEAN = 0.7;
/** Reports that a hotspot brings in each of its weeks. */
const PLANTED = [
	{ issue: 'env.waste', communes: ['16703', '16704'], from: 30, to: 37, count: 8 },
	{ issue: 'env.water', communes: ['16706'], from: 36, to: 39, count: 14 }
];

export const mondayOf = (week: number) => addDays(START, 7 * week);
export const sundayOf = (week: number) => addDays(START, 7 * week + 6);

/** Six communes along a road. */
export const reference: ReferenceTables = {
	...small,
	communes: COMMUNES.map((code) => ({ ...(small.communes[0] as never as object), code })) as never,
	neighbours: new Map(
		COMMUNES.map((code, index) => [
			code,
			[COMMUNES[index - 1], COMMUNES[index + 1]].filter((each) => each !== undefined)
		])
	)
};

function cell(week: number, issue: string, commune: string): number {
	const random = createRandom(week, `${issue} ${commune}`);
	let count = 0;
	for (let left = 4; left > 0; left -= 1) if (random.between(0, 1) < MEAN / 4) count += 1;
	const extra = PLANTED.filter(
		(planted) =>
			planted.issue === issue &&
			planted.communes.includes(commune) &&
			week >= planted.from &&
			week < planted.to
	);
	return count + extra.reduce((sum, planted) => sum + planted.count, 0);
}

/** Reports of one commune and week; `mark` keeps their keys apart from others'. */
export const reports = (
	week: number,
	{
		issue,
		commune,
		count,
		mark = ''
	}: { issue: string; commune: string; count: number; mark?: string }
): FeedbackRow[] =>
	Array.from({ length: count }, (_, index) =>
		feedback(`${week}-${issue}-${commune}-${index}${mark}`, {
			received_at: `${addDays(mondayOf(week), index % 7)}T08:00:00+07:00`,
			...{ issue, commune_code: commune },
			...(index % 2 === 0 && {
				sentiment: 'neutral',
				sentiment_best: 'neutral',
				sentiment_score: 0
			})
		})
	);

/** All reports of the weeks `from` to `to`, the last one not included: the same however they are cut. */
export function reportsOfWeeks(from: number, to: number): FeedbackRow[] {
	const weeks = Array.from({ length: to - from }, (_, index) => from + index);
	return weeks.flatMap((week) =>
		['env.waste', 'env.water'].flatMap((issue) =>
			COMMUNES.flatMap((commune) =>
				reports(week, { issue, commune, count: cell(week, issue, commune) })
			)
		)
	);
}

const TABLES = {
	fct_hotspot: 'hotspot_id',
	fct_hotspot_week: 'hotspot_id, week_on',
	fct_hotspot_place: 'hotspot_id, week_on, position',
	fct_hotspot_turn: 'hotspot_id, week_on, position',
	meta_hotspot_week: 'week_on, budget',
	meta_detection: 'dataset'
};
export type Detected = Record<keyof typeof TABLES, Record<string, unknown>[]>;

/** All that a snapshot says of hotspots. */
export async function detectedIn(path: string): Promise<Detected> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await connectLocal(instance);
	try {
		const tables: [string, Record<string, unknown>[]][] = [];
		for (const [table, order] of Object.entries(TABLES))
			tables.push([table, await rowsOf(connection, `from ${table} order by ${order}`)]);
		return Object.fromEntries(tables) as Detected;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
