import { join } from 'node:path';
import type { ExampleGazetteer } from '#pipelines/demo/example-gazetteer.ts';
import { readAdjacency } from '#lib/server/reference/read-adjacency.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';

const REFERENCE = join(import.meta.dirname, '../../../data/reference');

/** The country as the example command hands it to the generator. */
export function exampleGazetteer(): ExampleGazetteer {
	const { provinces, communes } = readGazetteer(REFERENCE);
	const adjacency = [...readAdjacency(REFERENCE).communes].flatMap(([a, neighbours]) =>
		neighbours.map((b) => ({ a, b }))
	);
	return { provinces, communes, adjacency };
}

export const taxonomy = () => readTaxonomy(REFERENCE);

/** Names of current units that a text contains, written as names, not as parts of longer words. */
export function createPlaceSpotter(gazetteer: ExampleGazetteer): (text: string) => string[] {
	const names = new Set([...gazetteer.provinces, ...gazetteer.communes].map(({ name }) => name));
	const longest = Math.max(...[...names].map((name) => name.split(' ').length));
	return (text) => {
		const words = text.split(/[^\p{L}\p{M}\d]+/u).filter(Boolean);
		return words.flatMap((_, start) =>
			Array.from({ length: longest }, (_, i) => words.slice(start, start + i + 1).join(' ')).filter(
				(span) => names.has(span)
			)
		);
	};
}
