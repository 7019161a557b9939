import type { Relation } from '../../warehouse/question.ts';
import channelDaySql from './channel-day.sql?raw';
import communeDaySql from './commune-day.sql?raw';
import communeSql from './commune.sql?raw';
import consultationSql from './consultation.sql?raw';
import contributionSql from './contribution.sql?raw';
import countOnlySql from './count-only.sql?raw';
import dialogueSql from './dialogue.sql?raw';
import feedbackCountsSql from './feedback-counts.sql?raw';
import feedbackWaitsSql from './feedback-waits.sql?raw';
import feedbackSql from './feedback.sql?raw';
import initiativeSql from './initiative.sql?raw';
import inspectionSql from './inspection.sql?raw';
import issueDaySql from './issue-day.sql?raw';
import outcomeSql from './outcome.sql?raw';
import provinceSql from './province.sql?raw';
import statusDaySql from './status-day.sql?raw';
import waitDaySql from './wait-day.sql?raw';

/** What questions read from: each cut to the viewer's scope. Nothing else may name a fact table. */
export const relations = {
	feedback: { name: 'feedback', sql: feedbackSql },
	/** reads `feedback`; same measures as the rollups */
	feedbackCounts: { name: 'counts', sql: feedbackCountsSql },
	channelDayCounts: { name: 'counts', sql: channelDaySql },
	statusDayCounts: { name: 'counts', sql: statusDaySql },
	issueDayCounts: { name: 'counts', sql: issueDaySql },
	communeDayCounts: { name: 'counts', sql: communeDaySql },
	/** reads `feedback`; same columns as the rollup of waits */
	feedbackWaits: { name: 'waits', sql: feedbackWaitsSql },
	waitDayCounts: { name: 'waits', sql: waitDaySql },
	province: { name: 'province', sql: provinceSql },
	commune: { name: 'commune', sql: communeSql },
	countOnly: { name: 'count_only', sql: countOnlySql },
	initiative: { name: 'initiative', sql: initiativeSql },
	outcome: { name: 'outcome', sql: outcomeSql },
	consultation: { name: 'consultation', sql: consultationSql },
	contribution: { name: 'contribution', sql: contributionSql },
	dialogue: { name: 'dialogue', sql: dialogueSql },
	inspection: { name: 'inspection', sql: inspectionSql }
} as const satisfies Record<string, Relation>;
