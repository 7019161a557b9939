import { join } from 'node:path';
import { z } from 'zod';
import { communeCodeSchema, provinceCodeSchema } from '#lib/domain/place.ts';
import { readDocument } from './read-document.ts';
import { polygonsSchema, topologySchema } from './topology-schema.ts';

const provinceOutlinesSchema = topologySchema({
	provinces: polygonsSchema(z.object({ code: provinceCodeSchema }))
});
const communeCellsSchema = topologySchema({
	communes: polygonsSchema(z.object({ code: communeCodeSchema, province_code: provinceCodeSchema }))
});

/** Generalised lines, not legal boundaries: pages must say so beside every map. */
export interface Outlines {
	provinces: z.infer<typeof provinceOutlinesSchema>;
	communes: z.infer<typeof communeCellsSchema>;
}

/** Both outline files as TopoJSON. `dir` is the reference folder. Throws `UnreadableReference`. */
export const readOutlines = (dir: string): Outlines => ({
	provinces: readDocument(join(dir, 'gazetteer', 'provinces34.topojson'), provinceOutlinesSchema),
	communes: readDocument(join(dir, 'gazetteer', 'communes_cells.topojson'), communeCellsSchema)
});
