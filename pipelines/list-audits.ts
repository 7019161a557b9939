import { readdirSync } from 'node:fs';
import { readSql } from './store/read-sql.ts';

const STAGES = ['work', 'snapshot'] as const;
/** Which database an audit reads. */
export type AuditStage = (typeof STAGES)[number];

export interface Audit {
	audit: string;
	stage: AuditStage;
	/** what a row that it finds is, as its file says */
	finds: string;
}

/** Names of the files of one stage, in order. */
export const auditsIn = (stage: AuditStage): string[] =>
	readdirSync(new URL(`./audits/${stage}/`, import.meta.url))
		.filter((name) => name.endsWith('.sql'))
		.sort();

const grainOf = (sql: string) =>
	(/^(?:--.*\n)+/.exec(sql)?.[0] ?? '')
		.replace(/^-- ?/gm, '')
		.replace(/\s+/g, ' ')
		.replace(/^one row per /, '')
		.trim();

/** Every audit that stands between the data and a new snapshot. */
export const listAudits = (): Audit[] =>
	STAGES.flatMap((stage) =>
		auditsIn(stage).map((file) => ({
			audit: file.replace('.sql', ''),
			stage,
			finds: grainOf(readSql(`audits/${stage}/${file}`))
		}))
	);
