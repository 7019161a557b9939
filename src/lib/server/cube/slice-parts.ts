import { z } from 'zod';
import { CUBE_DIMENSIONS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import type { Dimension } from '../queries/count-sources.ts';
import { defineCountedQuestion } from '../queries/counted-question.ts';
import { filterParamsSchema } from '../queries/filter-params.ts';
import type { Relation } from '../warehouse/question.ts';
import { cubeRelations } from './cube-params.ts';
import { cubeSliceQuestion, sliceRowSchema } from './cube-questions.ts';
import channelSql from './slice-channel.sql?raw';
import issueGroupSql from './slice-issue-group.sql?raw';
import issueSql from './slice-issue.sql?raw';
import partSql from './slice-part.sql?raw';
import placeSql from './slice-place.sql?raw';
import provinceSql from './slice-province.sql?raw';
import sentimentSql from './slice-sentiment.sql?raw';
import spansSql from './slice-spans.sql?raw';
import weekSql from './slice-week.sql?raw';

/** A chart of a slice, or its weeks. */
export type SlicePart = CubeDimension | 'week';
export const SLICE_PARTS: readonly SlicePart[] = ['week', ...CUBE_DIMENSIONS];

const spans: Relation = { name: 'spans', sql: spansSql };

const partOf = (
	name: SlicePart,
	sql: string,
	places: readonly Relation[],
	groupedBy: readonly Dimension[]
) =>
	defineCountedQuestion({
		name: `slice-${name.replace('_', '-')}`,
		groupedBy,
		places,
		sql,
		params: filterParamsSchema.extend({
			slot_starts: z.array(z.iso.date()),
			slot_ends: z.array(z.iso.date()),
			now_from: z.iso.date(),
			now_to: z.iso.date(),
			before_from: z.iso.date().nullable(),
			before_to: z.iso.date().nullable()
		}),
		row: sliceRowSchema.omit({ dimension: true }),
		definition: cubeSliceQuestion.definition
	});

const members = (sql: string): Relation => ({ name: 'members', sql });
/** A part whose `sql` names the member of each row of counts. */
const part = (name: SlicePart, sql: string, ...groupedBy: readonly Dimension[]) =>
	partOf(name, partSql, [spans, members(sql)], groupedBy);

export const provincePartQuestion = part('province', provinceSql, 'province');
export const placePartQuestion = partOf('place', placeSql, [spans], ['province', 'commune']);
export const issueGroupPartQuestion = part('issue_group', issueGroupSql, 'issue');
export const issuePartQuestion = part('issue', issueSql, 'issue');
export const channelPartQuestion = part('channel', channelSql, 'channel');
export const sentimentPartQuestion = part('sentiment', sentimentSql, 'tone');
export const weekPartQuestion = partOf(
	'week',
	partSql,
	[cubeRelations.day, spans, members(weekSql)],
	[]
);

/** Each part of a slice as a question that rollups answer where they can. */
export const SLICE_PART_QUESTIONS = {
	province: provincePartQuestion,
	place: placePartQuestion,
	issue_group: issueGroupPartQuestion,
	issue: issuePartQuestion,
	channel: channelPartQuestion,
	sentiment: sentimentPartQuestion,
	week: weekPartQuestion
} satisfies Record<SlicePart, unknown>;
