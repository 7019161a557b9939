import { z } from 'zod';
import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import { weekStart } from '#lib/domain/period.ts';
import type { DigestOrder } from '#lib/server/page/hotspot-digest.ts';
import { today } from './triage-scene.ts';

const weekSchema = z.iso.date().refine((day) => weekStart(day) === day);

/**
 * Which digest an address asks for: `week`, the Monday of one, and the alert budget. Throws a ZodError
 * for values that it does not know.
 */
export function digestOrder(search: URLSearchParams): DigestOrder {
	const weeks = search.getAll('week');
	const week = z.array(weekSchema).max(1).parse(weeks)[0] ?? null;
	return { budget: hotspotViewFromSearch(search).budget, week, today: today() };
}
