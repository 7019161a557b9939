import { z } from 'zod';
import { channelSchema } from '#lib/domain/code-schemas.ts';
import { filterParamsSchema } from '../filter-params.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import { defineSourcedQuestion } from './quality-sources.ts';
import sql from './source-rhythm.sql?raw';

const rowSchema = z.object({
	source_id: z.string(),
	/** null: all channels of the source */
	channel: channelSchema.nullable(),
	n: z.int(),
	first_received_on: z.iso.date(),
	last_received_on: z.iso.date(),
	/** between one day with rows and the next */
	pause_count: z.int(),
	median_pause_days: z.int().nullable(),
	/** 99 of 100 pauses are no longer */
	usual_pause_days: z.int().nullable(),
	/** from the last row to the day up to which the data speak */
	silent_days: z.int(),
	last_fortnight_count: z.int(),
	usual_fortnight_count: z.number()
});
export type SourceRhythm = z.infer<typeof rowSchema>;

/** By source, its own row first. */
export const sourceRhythmQuestion = defineSourcedQuestion({
	name: 'source-rhythm',
	sql,
	groupedBy: [],
	roles: QUALITY_ROLES,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Với mỗi nguồn và kênh: số phản ánh, ngày nhận cuối, quãng lặng hiện nay (từ ngày nhận cuối đến ngày chốt số liệu) và quãng lặng thường gặp (phân vị 99 của các quãng giữa hai ngày liền nhau có phản ánh của chính nguồn ấy). 14 ngày cuối so với một phần tư của 8 tuần trước đó.',
		en: 'For each source and channel: rows, the last day received, the present silence (from that day to the day up to which the data speak) and the usual one (99th percentile of the pauses between successive days with rows in its own history). The last 14 days beside a quarter of the 8 weeks before.'
	}
});
