import { z } from 'zod';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { windowOf } from '#lib/domain/hotspot/hotspot-window.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import backgroundSql from './driver-background.sql?raw';
import placesSql from './driver-places.sql?raw';
import type { TextFootprint } from './driver-texts.ts';
import sql from './driver-words.sql?raw';

/** Texts that are compared, and texts that they are compared with. */
const MOST_TEXTS = 300;
const MOST_BACKGROUND = 400;
/** The background is looked for in the last weeks, then further back: most issues have enough in a few. */
const WEEKS_BACK = [4, 13, 52];

const rowSchema = z.object({ text_redacted: z.string(), text_key: z.string() });
export type WordsOfText = z.infer<typeof rowSchema>;

const params = filterParamsSchema.extend({ communes: z.array(z.string()), limit: z.int() });
const shared = {
	relations: [relations.feedbackTexts],
	row: rowSchema,
	definition: {
		vi: 'Cụm từ có trong ít nhất ba văn bản của điểm nóng mà văn bản khác về cùng vấn đề, trước đó và ở nơi khác, ít dùng hơn hẳn (log-odds có tiên nghiệm Dirichlet, z từ 1,96). Chính văn bản không hiện ra ở đây.',
		en: 'Phrases in at least three texts of the hotspot that other texts on the same issue, before and elsewhere, use clearly less (log-odds with a Dirichlet prior, z from 1.96). The texts themselves are not shown here.'
	}
};

export const driverWordsQuestion = defineQuestion({ ...shared, name: 'driver-words', sql, params });
export const driverBackgroundQuestion = defineQuestion({
	...shared,
	name: 'driver-background',
	sql: backgroundSql,
	params: params.extend({ part_from: z.iso.date(), part_to: z.iso.date() })
});
export const driverPlacesQuestion = defineQuestion({
	name: 'driver-places',
	relations: [],
	sql: placesSql,
	params: z.object({ provinces: z.array(z.string()) }),
	row: z.object({ name: z.string() }),
	definition: {
		vi: 'Tên tỉnh, và tên xã của các tỉnh có điểm nóng: tên gọi không phải là điều người dân nói.',
		en: 'Names of provinces, and of the communes in the hotspot’s provinces: a name is not what people say.'
	}
});

/** Texts of a hotspot and of its background, and the names of places that may stand in them. */
export interface DriverWords {
	here: readonly WordsOfText[];
	background: readonly WordsOfText[];
	places: readonly string[];
}

/**
 * What the words of a hotspot are found in: the newest texts of its window, and the newest others on its
 * issue that the viewer's scope holds. Not to be shown: roles that may not read texts get phrases of it.
 */
export async function driverWords(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot: TextFootprint & { province_codes: readonly string[] }
): Promise<DriverWords> {
	const filters = { ...DEFAULT_FILTERS, issue: [hotspot.issue] };
	const window = windowOf(hotspot);
	const own = filterParams(filters, window, hotspot.dataset);
	const communes = [...hotspot.commune_codes];
	const background = async () => {
		let rows: readonly WordsOfText[] = [];
		for (const weeks of WEEKS_BACK) {
			rows = await warehouse.ask(driverBackgroundQuestion, viewer, {
				...{ ...own, from: addDays(window.from, -7 * weeks), communes, limit: MOST_BACKGROUND },
				...{ part_from: window.from, part_to: window.to }
			});
			if (rows.length === MOST_BACKGROUND) break;
		}
		return rows;
	};
	const [here, others, places] = await Promise.all([
		warehouse.ask(driverWordsQuestion, viewer, { ...own, communes, limit: MOST_TEXTS }),
		background(),
		warehouse.ask(driverPlacesQuestion, viewer, { provinces: [...hotspot.province_codes] })
	]);
	return { here, background: others, places: places.map(({ name }) => name) };
}
