import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { HOTSPOT_LANES } from '#lib/domain/hotspot/hotspot-lane.ts';
import { HOTSPOT_STATES } from '#lib/domain/hotspot/hotspot-state.ts';
import { DATASETS } from '#lib/domain/dataset.ts';

/** The columns that every row of counts has, as the snapshot holds them. */
export const hotspotCountsShape = {
	observed: z.int(),
	expected: z.number(),
	negative: z.int(),
	negative_expected: z.number()
};

/** The columns of a hotspot in one week. */
export const hotspotWeekShape = {
	...hotspotCountsShape,
	week_on: z.iso.date(),
	state: z.enum(HOTSPOT_STATES),
	lane: z.enum(HOTSPOT_LANES),
	score: z.number(),
	volume_score: z.number(),
	tone_score: z.number(),
	threshold: z.number(),
	recurrence_weeks: z.number().nullable(),
	expected_low: z.number(),
	expected_high: z.number(),
	window_weeks: z.int(),
	commune_count: z.int(),
	is_flagged: z.boolean()
};

/** Which hotspot is asked for. */
export const hotspotParamsSchema = z.object({ dataset: datasetSchema, hotspot_id: z.string() });

/** The dataset that an id speaks of, by its first letter; null for what is no id of a hotspot. */
export const datasetOfHotspot = (id: string): Dataset | null =>
	/^[a-z]\d{8}-/.test(id)
		? (DATASETS.find((dataset) => dataset.startsWith(id.slice(0, 1))) ?? null)
		: null;

/** What questions about one hotspot say of themselves. */
export const HOTSPOT_DEFINITION = {
	vi: 'Điểm nóng do máy dò tìm mỗi tuần từ số phản ánh theo xã và vấn đề, so với số dự kiến từ các tuần trước; chỉ tính tuần trọn vẹn. Quyết định của mỗi tuần giữ nguyên, trừ hai tuần cuối còn có phản ánh về muộn.',
	en: 'Hotspots that the detector finds each week in counts by commune and issue, against what the weeks before lead to expect; whole weeks only. A week’s decision stands as it was made, but for the last two, whose reports still come in.'
};
