import type { AreaFigures } from '#lib/map/area.ts';
import type { BriefArea } from './brief-types.ts';

/**
 * The areas as maps take them: one whose number is hidden is drawn grey and bare; one whose share is
 * hidden keeps its number and is grey as for too few texts.
 */
export const mapAreas = (areas: readonly BriefArea[]): AreaFigures[] =>
	areas.map((area) => {
		const { n, negative_count, sentiment_known_count } = area;
		const isShown = n !== null && negative_count !== null && sentiment_known_count !== null;
		const share = isShown
			? { negative_count, sentiment_known_count }
			: { negative_count: 0, sentiment_known_count: 0 };
		return { ...area, ...share, n: n ?? 0, is_hidden: n === null };
	});
