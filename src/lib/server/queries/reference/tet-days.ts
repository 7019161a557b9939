import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import sql from './tet-days.sql?raw';

export const tetDaysQuestion = defineQuestion({
	name: 'tet-days',
	relations: [],
	sql,
	params: z.object({}),
	row: z.object({ year: z.int(), first_day: z.iso.date() }),
	definition: {
		vi: 'Mồng Một Tết theo năm, tính từ âm lịch.',
		en: 'The first day of Tết by year, computed from the lunar calendar.'
	}
});

/** The first day of Tết by year. */
export async function tetDays(warehouse: Warehouse, viewer: Viewer): Promise<Map<number, string>> {
	const rows = await warehouse.ask(tetDaysQuestion, viewer, {});
	return new Map(rows.map((row) => [row.year, row.first_day]));
}
