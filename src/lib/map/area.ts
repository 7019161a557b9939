import { shareOrNull } from '#lib/domain/suppression.ts';

/** What a map shows of one province or commune; the rows of the by-place questions fit. */
export interface AreaFigures {
	code: string;
	name_vi: string;
	name_en: string;
	n: number;
	negative_count: number;
	/** texts whose sentiment the classifier was sure of: the denominator of the share */
	sentiment_known_count: number;
	/** the number is not published: the counts here are 0 and mean nothing */
	is_hidden?: boolean;
}

/** The negative share of an area (0–1), or null where too few texts have a known sentiment. */
export const negativeShare = (area: AreaFigures): number | null =>
	shareOrNull(area.negative_count, area.sentiment_known_count);

/** One row of the tile grid: a province, or an archipelago with the province it belongs to. */
export interface Tile {
	kind: 'province' | 'islands';
	code: string;
	name: string;
	row: number;
	col: number;
	/** empty for a province */
	parent: string | null;
}
