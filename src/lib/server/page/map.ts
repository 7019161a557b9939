import type { Filters } from '#lib/domain/filters.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { communeGeometry, provinceGeometry, tileGrid } from './geometry.ts';

interface Placed {
	code: string;
	sentiment_known_count: number;
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
	const layer = communeLayer(map, areas);
	return { layer, geometry: communeGeometry(province, latitude) };
}

/** Cells say little where hardly any commune has enough texts for a share: points then show volumes. */
function communeLayer(chosen: Filters['map'], areas: readonly Placed[]) {
	if (chosen === 'points' || chosen === 'communes') return chosen;
	const shown = areas.filter((area) => area.sentiment_known_count >= MIN_FOR_SHARE);
	return shown.length * 5 < areas.length ? ('points' as const) : ('communes' as const);
}
