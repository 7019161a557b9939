import type { Filters } from '#lib/domain/filters.ts';
import { communeGeometry, provinceGeometry, tileGrid } from './geometry.ts';

interface Placed {
	code: string;
	longitude?: number | null;
	latitude?: number | null;
}

/** The layer that the view asks for, or the nearest one that its scope has. */
export function mapOf({ province, map }: Filters, areas: readonly Placed[]) {
	if (province === null) {
		return map === 'outlines' || map === 'communes'
			? { layer: 'outlines' as const, geometry: provinceGeometry() }
			: { layer: 'tiles' as const, tiles: tileGrid() };
	}
	const latitudes = areas.flatMap((area) => area.latitude ?? []);
	const latitude = latitudes.reduce((sum, value) => sum + value, 0) / (latitudes.length || 1);
	const layer = map === 'points' ? ('points' as const) : ('communes' as const);
	return { layer, geometry: communeGeometry(province, latitude) };
}
