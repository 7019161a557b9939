import type { Topology } from 'topojson-specification';
import { projectCommunes, projectProvinces, type MapGeometry } from '#lib/map/project.ts';
import { env } from '../env.ts';
import { readOutlines, type Outlines } from '../reference/read-outlines.ts';
import { readTileGrid, type Tile } from '../reference/read-tile-grid.ts';

let outlines: Outlines | undefined;
let tiles: Tile[] | undefined;
let provinces: MapGeometry | undefined;
const communes = new Map<string, MapGeometry>();

const readOnce = () => (outlines ??= readOutlines(env.REFERENCE_DIR));

export const tileGrid = () => (tiles ??= readTileGrid(env.REFERENCE_DIR));

export const provinceGeometry = () =>
	(provinces ??= projectProvinces(readOnce().provinces as unknown as Topology));

/** The commune cells of some provinces; the file is read once and each set of provinces projected once. */
export function communesGeometry(provinces: readonly string[], latitude: number): MapGeometry {
	const key = provinces.toSorted().join(' ');
	const known = communes.get(key);
	if (known) return known;
	const topology = readOnce().communes;
	const own = new Set(
		topology.objects.communes.geometries
			.filter((cell) => provinces.includes(cell.properties.province_code))
			.map((cell) => cell.properties.code)
	);
	const drawn = projectCommunes(topology as unknown as Topology, latitude, (code) => own.has(code));
	communes.set(key, drawn);
	return drawn;
}

/** The commune cells of one province. */
export const communeGeometry = (province: string, latitude: number): MapGeometry =>
	communesGeometry([province], latitude);
