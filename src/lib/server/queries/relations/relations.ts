import type { Relation } from '../../warehouse/question.ts';
import channelDaySql from './channel-day.sql?raw';
import channelToneDaySql from './channel-tone-day.sql?raw';
import closingDaySql from './closing-day.sql?raw';
import communeDaySql from './commune-day.sql?raw';
import communeToneDaySql from './commune-tone-day.sql?raw';
import communeSql from './commune.sql?raw';
import consultationSql from './consultation.sql?raw';
import contributionSql from './contribution.sql?raw';
import countOnlySql from './count-only.sql?raw';
import dialogueSql from './dialogue.sql?raw';
import feedbackClosedSql from './feedback-closed.sql?raw';
import feedbackCountsSql from './feedback-counts.sql?raw';
import feedbackHandledSql from './feedback-handled.sql?raw';
import feedbackResolvedSql from './feedback-resolved.sql?raw';
import feedbackSettledSql from './feedback-settled.sql?raw';
import feedbackWaitsSql from './feedback-waits.sql?raw';
import feedbackSql from './feedback.sql?raw';
import handlingDaySql from './handling-day.sql?raw';
import initiativeSql from './initiative.sql?raw';
import inspectionSql from './inspection.sql?raw';
import issueDaySql from './issue-day.sql?raw';
import issueToneDaySql from './issue-tone-day.sql?raw';
import outcomeSql from './outcome.sql?raw';
import placeCasesSql from './place-cases.sql?raw';
import placeCountsSql from './place-counts.sql?raw';
import placeWaitsSql from './place-waits.sql?raw';
import provinceSql from './province.sql?raw';
import resolveDaySql from './resolve-day.sql?raw';
import settlementCommuneDaySql from './settlement-commune-day.sql?raw';
import settlementDaySql from './settlement-day.sql?raw';
import statusDaySql from './status-day.sql?raw';
import statusToneDaySql from './status-tone-day.sql?raw';
import waitDaySql from './wait-day.sql?raw';
import waitToneDaySql from './wait-tone-day.sql?raw';

/** What questions read from: each cut to the viewer's scope. Nothing else may name a fact table. */
export const relations = {
	feedback: { name: 'feedback', sql: feedbackSql },
	/** reads `feedback`; same measures as the rollups */
	feedbackCounts: { name: 'counts', sql: feedbackCountsSql },
	channelDayCounts: { name: 'counts', sql: channelDaySql },
	statusDayCounts: { name: 'counts', sql: statusDaySql },
	issueDayCounts: { name: 'counts', sql: issueDaySql },
	communeDayCounts: { name: 'counts', sql: communeDaySql },
	/** by tone too: three times the rows, read only when tone is filtered */
	channelToneDayCounts: { name: 'counts', sql: channelToneDaySql },
	statusToneDayCounts: { name: 'counts', sql: statusToneDaySql },
	issueToneDayCounts: { name: 'counts', sql: issueToneDaySql },
	communeToneDayCounts: { name: 'counts', sql: communeToneDaySql },
	/** reads `feedback`; same columns as the rollup of waits */
	feedbackWaits: { name: 'waits', sql: feedbackWaitsSql },
	waitDayCounts: { name: 'waits', sql: waitDaySql },
	waitToneDayCounts: { name: 'waits', sql: waitToneDaySql },
	/** for questions about one province or commune: its cases lie together, figures only */
	placeCases: { name: 'place_cases', sql: placeCasesSql },
	/** both read `place_cases` */
	placeCounts: { name: 'counts', sql: placeCountsSql },
	placeWaits: { name: 'waits', sql: placeWaitsSql },
	/** reads `feedback`; same columns as the rollups of how cases end */
	feedbackSettled: { name: 'settled', sql: feedbackSettledSql },
	settlementDay: { name: 'settled', sql: settlementDaySql },
	settlementCommuneDay: { name: 'settled', sql: settlementCommuneDaySql },
	/** reads `feedback`; same columns as the rollup of taking up, answers and ratings */
	feedbackHandled: { name: 'handled', sql: feedbackHandledSql },
	handlingDay: { name: 'handled', sql: handlingDaySql },
	/** reads `feedback`; same columns as the rollup of closing reasons */
	feedbackClosed: { name: 'closed', sql: feedbackClosedSql },
	closingDay: { name: 'closed', sql: closingDaySql },
	/** reads `feedback`; same columns as the rollup of days to a resolution */
	feedbackResolved: { name: 'waits', sql: feedbackResolvedSql },
	resolveDay: { name: 'waits', sql: resolveDaySql },
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
