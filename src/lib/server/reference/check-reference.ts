import type { Gazetteer } from '#lib/domain/place.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { checkGazetteer } from './check-gazetteer.ts';
import type { Adjacency, Neighbours } from './read-adjacency.ts';
import type { CommunePoint } from './read-commune-points.ts';
import type { Outlines } from './read-outlines.ts';
import type { Tile } from './read-tile-grid.ts';

/** All that the reference folder says about places and issues. */
export interface Reference {
	gazetteer: Gazetteer;
	points: CommunePoint[];
	adjacency: Adjacency;
	tiles: Tile[];
	outlines: Outlines;
	taxonomy: Taxonomy;
}

/** Faults of a list that must hold each expected code exactly once. */
function compareCodes(
	what: string,
	codes: readonly string[],
	expected: readonly string[]
): string[] {
	const found = new Set(codes);
	const known = new Set(expected);
	const problems = expected
		.filter((code) => !found.has(code))
		.map((code) => `${what} lacks the code ${code}.`);
	if (found.size < codes.length) problems.push(`${what} has a code twice.`);
	for (const code of found)
		if (!known.has(code)) problems.push(`${what} has the unknown code ${code}.`);
	return problems;
}

function checkNeighbours(
	what: string,
	neighbours: Neighbours,
	expected: readonly string[]
): string[] {
	const known = new Set(expected);
	const problems: string[] = [];
	for (const [code, others] of neighbours) {
		if (!known.has(code)) problems.push(`${what} has the unknown code ${code}.`);
		for (const other of others)
			if (!neighbours.get(other)?.includes(code))
				problems.push(`${what} has ${other} beside ${code} but not ${code} beside ${other}.`);
	}
	return problems;
}

function checkTaxonomy({ fields, groups, leaves }: Taxonomy): string[] {
	const fieldIds = new Set(fields.map((field) => field.id));
	const listed = groups.flatMap((group) => group.leaves);
	const problems = compareCodes(
		'The groups of taxonomy.json',
		listed,
		leaves.map(({ id }) => id)
	);
	for (const { id, default_field } of leaves)
		if (default_field !== null && !fieldIds.has(default_field))
			problems.push(`The issue ${id} has the unknown field ${default_field}.`);
	return problems;
}

/**
 * What does not fit together in the reference folder, one sentence a fault; empty when all does:
 * maps, points and neighbours know every unit and no other, groups and issues agree.
 */
export function checkReference(reference: Reference): string[] {
	const { gazetteer, points, adjacency, tiles, outlines, taxonomy } = reference;
	const communes = gazetteer.communes.map(({ code }) => code);
	const provinces = gazetteer.provinces.map(({ code }) => code);
	const connected = [...adjacency.communes.keys(), ...adjacency.isolated.map(({ code }) => code)];
	const drawn = (geometries: readonly { properties: { code: string } }[]) =>
		geometries.map(({ properties }) => properties.code);
	const squares = tiles.filter(({ kind }) => kind === 'province').map(({ code }) => code);
	return [
		...checkGazetteer(gazetteer),
		...compareCodes(
			'commune_points.csv',
			points.map(({ code }) => code),
			communes
		),
		...compareCodes('commune_adjacency.csv with isolated_units.csv', connected, communes),
		...checkNeighbours('commune_adjacency.csv', adjacency.communes, communes),
		...checkNeighbours('province_adjacency.csv', adjacency.provinces, provinces),
		...compareCodes('tile_grid.csv', squares, provinces),
		...compareCodes(
			'provinces34.topojson',
			drawn(outlines.provinces.objects.provinces.geometries),
			provinces
		),
		...compareCodes(
			'communes_cells.topojson',
			drawn(outlines.communes.objects.communes.geometries),
			communes
		),
		...checkTaxonomy(taxonomy)
	];
}
