import { join } from 'node:path';
import { z } from 'zod';
import { communeCodeSchema, provinceCodeSchema } from '#lib/domain/place.ts';
import { readTable } from './read-table.ts';

const position = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);
const cell = { name: z.string().min(1), row: position, col: position };
const tileSchema = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('province'),
		code: provinceCodeSchema,
		...cell,
		parent: z.literal('')
	}),
	z.object({
		kind: z.literal('islands'),
		code: communeCodeSchema,
		...cell,
		parent: provinceCodeSchema
	})
]);

/** One square of the tile map: a province, or an island zone with the province that it belongs to. */
export type Tile = z.infer<typeof tileSchema>;

/** The tile map. `dir` is the reference folder. Throws `UnreadableReference`. */
export const readTileGrid = (dir: string): Tile[] =>
	readTable(join(dir, 'gazetteer', 'tile_grid.csv'), tileSchema);
