import type { Reference } from './check-reference.ts';
import { readAdjacency } from './read-adjacency.ts';
import { readCommunePoints } from './read-commune-points.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readOutlines } from './read-outlines.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { readTileGrid } from './read-tile-grid.ts';

/** Places, maps and issues of the reference folder `dir`. Throws `UnreadableReference`. */
export const readReference = (dir: string): Reference => ({
	gazetteer: readGazetteer(dir),
	points: readCommunePoints(dir),
	adjacency: readAdjacency(dir),
	tiles: readTileGrid(dir),
	outlines: readOutlines(dir),
	taxonomy: readTaxonomy(dir)
});
