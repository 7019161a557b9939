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

/** The commune cells of a province; the file is read once and each province projected once. */
export function communeGeometry(province: string, latitude: number): MapGeometry {
	const known = communes.get(province);
	if (known) return known;
	const topology = readOnce().communes;
	const own = new Set(
		topology.objects.communes.geometries
			.filter((cell) => cell.properties.province_code === province)
			.map((cell) => cell.properties.code)
	);
	const drawn = projectCommunes(topology as unknown as Topology, latitude, (code) => own.has(code));
	communes.set(province, drawn);
	return drawn;
}
