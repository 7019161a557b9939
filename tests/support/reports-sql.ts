import { ROLLUPS } from '#pipelines/rollup.ts';
import { readSql } from '#pipelines/store/read-sql.ts';

/** Reports on one issue in one commune in one week. */
export interface ReportCount {
	commune_code: string;
	issue: string;
	/** Monday */
	week_on: string;
	n: number;
	/** of them of a negative tone; the others are neutral */
	negative: number;
}

const AS_OF = `date '2026-03-31'`;
/** Those of feedback; one statement counts what stands in the work store alone. */
const STATEMENTS = ROLLUPS.flatMap((name) => readSql(`sql/${name}.sql`).split(/;\n/))
	.filter((statement) => statement.trim() !== '' && !statement.includes('work.'))
	.map((statement) => `${statement.replaceAll('$as_of::date', AS_OF)};`);

const copies = ({ commune_code, issue, week_on, n, negative }: ReportCount) => `
	insert into fct_feedback by name
	select case_of.* replace (
		'added-${commune_code}-${issue}-${week_on}-' || i as feedback_id,
		place.code as commune_code,
		place.province_code as province_code,
		'${issue}' as issue,
		timestamptz '${week_on} 08:00:00+07' as received_at,
		date '${week_on}' as received_on,
		date '${week_on}' as received_week,
		(i < ${negative})::utinyint as negative_count,
		(i >= ${negative})::utinyint as neutral_count
	)
	from fct_feedback as case_of, dim_commune as place, range(${n}) as copies (i)
	where case_of.feedback_id = 'a18' and place.code = '${commune_code}';
`;

/** SQL that adds reports to a snapshot of the fixture, copies of one of its own, and to its rollups. */
export const reportsSql = (counts: readonly ReportCount[]): string =>
	[...counts.map(copies), ...STATEMENTS].join('\n');
