import { join } from 'node:path';
import { holidayEvents, numberedEvents } from '#lib/domain/trend-event.ts';
import { env } from '../env.ts';
import { tetDays } from '../queries/reference/tet-days.ts';
import { readEvents } from '../reference/read-events.ts';
import { readHolidays } from '../reference/read-holidays.ts';
import type { Asking } from './page-load.ts';
import { whileUnchanged } from './while-unchanged.ts';

/** Read on the server's folder: a file that cannot be read is told of in the log and marks nothing. */
function quietly<Row>(read: (dir: string) => Row[]): () => Row[] {
	return () => {
		try {
			return read(env.REFERENCE_DIR);
		} catch (error) {
			console.error(error);
			return [];
		}
	};
}
const inFolder = (name: string) => join(env.REFERENCE_DIR, name);
const ownEvents = whileUnchanged(inFolder('events.csv'), quietly(readEvents));
const holidays = whileUnchanged(inFolder('holidays.csv'), quietly(readHolidays));

const TET = { name_vi: 'Tết Nguyên đán: mùng 1', name_en: 'Tết: first day of the lunar year' };

/** What happened in the weeks of the view's period that a reader of its trends should know. */
export async function trendEvents({ warehouse, viewer, view }: Asking) {
	const tet = [...(await tetDays(warehouse, viewer)).values()].map((on_date) => ({
		...{ ...TET, on_date, kind: 'tet' as const, province_code: null },
		source: 'dim_tet'
	}));
	const province = view.filters.province ?? viewer.province_code;
	const all = [...tet, ...holidayEvents(holidays()), ...ownEvents()];
	return numberedEvents(all, view.period, province);
}
export type NumberedEvent = Awaited<ReturnType<typeof trendEvents>>[number];
