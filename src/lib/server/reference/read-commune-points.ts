import { join } from 'node:path';
import { z } from 'zod';
import { communeCodeSchema } from '#lib/domain/place.ts';
import { readTable } from './read-table.ts';

const pointRowSchema = z
	.object({
		code: communeCodeSchema,
		lon: z.coerce.number().min(102).max(118),
		lat: z.coerce.number().min(7).max(24),
		/** inside: a rounded point within the unit; near: beside it; published: by the state */
		quality: z.enum(['inside', 'near', 'published'])
	})
	.transform(({ lon, lat, ...point }) => ({ ...point, longitude: lon, latitude: lat }));

/** Where a commune's mark stands: degrees (WGS 84), rounded on purpose. */
export type CommunePoint = z.output<typeof pointRowSchema>;

/** One point per commune. `dir` is the reference folder. Throws `UnreadableReference`. */
export const readCommunePoints = (dir: string): CommunePoint[] =>
	readTable(join(dir, 'gazetteer', 'commune_points.csv'), pointRowSchema);
