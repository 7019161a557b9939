import type { Gazetteer } from '#lib/domain/place.ts';

/** What the invented feedback needs to know of the country: current units and who borders whom. */
export interface ExampleGazetteer extends Pick<Gazetteer, 'provinces' | 'communes'> {
	adjacency: readonly { a: string; b: string }[];
}
