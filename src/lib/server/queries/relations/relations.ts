import type { Relation } from '../../warehouse/question.ts';
import factsSql from './facts.sql?raw';
import issueCasesSql from './issue-cases.sql?raw';
import placeCasesSql from './place-cases.sql?raw';
import caseCountsSql from './case-counts.sql?raw';
import caseWaitsSql from './case-waits.sql?raw';
import channelDaySql from './channel-day.sql?raw';
import channelToneDaySql from './channel-tone-day.sql?raw';
import closingDaySql from './closing-day.sql?raw';
import communeDaySql from './commune-day.sql?raw';
import communeToneDaySql from './commune-tone-day.sql?raw';
import communeSql from './commune.sql?raw';
import consultationSql from './consultation.sql?raw';
import contributionSql from './contribution.sql?raw';
import countryDaySql from './country-day.sql?raw';
import countryIssueDaySql from './country-issue-day.sql?raw';
import countryWaitDaySql from './country-wait-day.sql?raw';
import countOnlySql from './count-only.sql?raw';
import dialogueSql from './dialogue.sql?raw';
import feedbackClosedSql from './feedback-closed.sql?raw';
import feedbackCountsSql from './feedback-counts.sql?raw';
import feedbackHandledSql from './feedback-handled.sql?raw';
import feedbackLabelledSql from './feedback-labelled.sql?raw';
import feedbackResolvedSql from './feedback-resolved.sql?raw';
import feedbackSettledSql from './feedback-settled.sql?raw';
import feedbackSourcedSql from './feedback-sourced.sql?raw';
import feedbackWaitsSql from './feedback-waits.sql?raw';
import feedbackSql from './feedback.sql?raw';
import handlingDaySql from './handling-day.sql?raw';
import hotspotPlaceSql from './hotspot-place.sql?raw';
import hotspotTurnSql from './hotspot-turn.sql?raw';
import hotspotWeekSql from './hotspot-week.sql?raw';
import hotspotSql from './hotspot.sql?raw';
import initiativeSql from './initiative.sql?raw';
import inspectionSql from './inspection.sql?raw';
import issueChannelDaySql from './issue-channel-day.sql?raw';
import issueDaySql from './issue-day.sql?raw';
import issueStatusDaySql from './issue-status-day.sql?raw';
import issueToneDaySql from './issue-tone-day.sql?raw';
import keptCasesSql from './kept-cases.sql?raw';
import labelMonthSql from './label-month.sql?raw';
import outcomeSql from './outcome.sql?raw';
import plantedHotspotSql from './planted-hotspot.sql?raw';
import provinceDaySql from './province-day.sql?raw';
import provinceSql from './province.sql?raw';
import resolveDaySql from './resolve-day.sql?raw';
import settlementCommuneDaySql from './settlement-commune-day.sql?raw';
import settlementDaySql from './settlement-day.sql?raw';
import sourceDaySql from './source-day.sql?raw';
import statusDaySql from './status-day.sql?raw';
import statusToneDaySql from './status-tone-day.sql?raw';
import textCasesSql from './text-cases.sql?raw';
import waitDaySql from './wait-day.sql?raw';
import waitToneDaySql from './wait-tone-day.sql?raw';

/** Cases of one table that the filters keep: the conditions are the same whatever the table. */
const keptOf = (sql: string): Relation[] => [
	{ name: 'kept_cases', sql: keptCasesSql, reads: [{ name: 'cases', sql }] }
];
const keptOfPlaces = keptOf(placeCasesSql);
const keptOfIssues = keptOf(issueCasesSql);
const feedback: Relation = { name: 'feedback', sql: feedbackSql, reads: keptOf(factsSql) };

/** What questions read from: each cut to the viewer's scope. Nothing else may name a fact table. */
export const relations = {
	feedback,
	/** the same with fewer columns, for lists of texts */
	feedbackTexts: { name: 'feedback', sql: feedbackSql, reads: keptOf(textCasesSql) },
	/** same measures as the rollups */
	feedbackCounts: { name: 'counts', sql: feedbackCountsSql, reads: [feedback] },
	/** by tone too, without channels or issues */
	provinceDayCounts: { name: 'counts', sql: provinceDaySql },
	channelDayCounts: { name: 'counts', sql: channelDaySql },
	statusDayCounts: { name: 'counts', sql: statusDaySql },
	issueDayCounts: { name: 'counts', sql: issueDaySql },
	communeDayCounts: { name: 'counts', sql: communeDaySql },
	/** of the whole country, by tone too */
	countryDayCounts: { name: 'counts', sql: countryDaySql },
	countryIssueDayCounts: { name: 'counts', sql: countryIssueDaySql },
	/** of the whole country */
	issueChannelDayCounts: { name: 'counts', sql: issueChannelDaySql },
	issueStatusDayCounts: { name: 'counts', sql: issueStatusDaySql },
	/** by tone too: three times the rows, read only when tone is filtered */
	channelToneDayCounts: { name: 'counts', sql: channelToneDaySql },
	statusToneDayCounts: { name: 'counts', sql: statusToneDaySql },
	issueToneDayCounts: { name: 'counts', sql: issueToneDaySql },
	communeToneDayCounts: { name: 'counts', sql: communeToneDaySql },
	/** same columns as the rollup of waits */
	feedbackWaits: { name: 'waits', sql: feedbackWaitsSql, reads: [feedback] },
	countryWaitDayCounts: { name: 'waits', sql: countryWaitDaySql },
	waitDayCounts: { name: 'waits', sql: waitDaySql },
	waitToneDayCounts: { name: 'waits', sql: waitToneDaySql },
	/** of one province or commune, whose cases lie together; figures only */
	placeCounts: { name: 'counts', sql: caseCountsSql, reads: keptOfPlaces },
	placeWaits: { name: 'waits', sql: caseWaitsSql, reads: keptOfPlaces },
	/** of one issue or group, whose cases lie together; figures only */
	issueCases: { name: 'feedback', sql: caseCountsSql, reads: keptOfIssues },
	issueCounts: { name: 'counts', sql: caseCountsSql, reads: keptOfIssues },
	issueWaits: { name: 'waits', sql: caseWaitsSql, reads: keptOfIssues },
	/** same columns as the rollups of how cases end */
	feedbackSettled: { name: 'settled', sql: feedbackSettledSql, reads: [feedback] },
	settlementDay: { name: 'settled', sql: settlementDaySql },
	settlementCommuneDay: { name: 'settled', sql: settlementCommuneDaySql },
	/** same columns as the rollup of taking up, answers and ratings */
	feedbackHandled: { name: 'handled', sql: feedbackHandledSql, reads: [feedback] },
	handlingDay: { name: 'handled', sql: handlingDaySql },
	/** same columns as the rollup of closing reasons */
	feedbackClosed: { name: 'closed', sql: feedbackClosedSql, reads: [feedback] },
	closingDay: { name: 'closed', sql: closingDaySql },
	/** same columns as the rollup of days to a resolution */
	feedbackResolved: { name: 'waits', sql: feedbackResolvedSql, reads: [feedback] },
	resolveDay: { name: 'waits', sql: resolveDaySql },
	/** same columns as the rollup of what sources bring */
	feedbackSourced: { name: 'sourced', sql: feedbackSourcedSql, reads: [feedback] },
	sourceDay: { name: 'sourced', sql: sourceDaySql },
	/** same columns as the rollup of labels; by whole months */
	feedbackLabelled: { name: 'labelled', sql: feedbackLabelledSql, reads: [feedback] },
	labelMonth: { name: 'labelled', sql: labelMonthSql },
	province: { name: 'province', sql: provinceSql },
	commune: { name: 'commune', sql: communeSql },
	countOnly: { name: 'count_only', sql: countOnlySql },
	initiative: { name: 'initiative', sql: initiativeSql },
	outcome: { name: 'outcome', sql: outcomeSql },
	consultation: { name: 'consultation', sql: consultationSql },
	contribution: { name: 'contribution', sql: contributionSql },
	dialogue: { name: 'dialogue', sql: dialogueSql },
	inspection: { name: 'inspection', sql: inspectionSql },
	hotspot: { name: 'hotspot', sql: hotspotSql },
	hotspotWeek: { name: 'hotspot_week', sql: hotspotWeekSql },
	hotspotPlace: { name: 'hotspot_place', sql: hotspotPlaceSql },
	hotspotTurn: { name: 'hotspot_turn', sql: hotspotTurnSql },
	plantedHotspot: { name: 'planted_hotspot', sql: plantedHotspotSql }
} as const satisfies Record<string, Relation>;
