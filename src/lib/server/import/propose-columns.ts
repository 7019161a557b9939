import type { ImportMapping } from '#lib/domain/initiative-import.ts';
import { IMPORTED_PROPERTIES, type ImportedProperty } from '#lib/domain/imported-property.ts';
import { headerKey } from '#lib/text/columns/header-key.ts';
import { HEADING_WORDS } from './heading-words.ts';

const STARTS_WITH = 0.6;

/** How well a column's name fits a property, 0–1; earlier words win by a hair. */
function fit(key: string, property: ImportedProperty): number {
	if (key === headerKey(property)) return 1;
	const scores = HEADING_WORDS[property].map((word, at) => {
		if (key === word) return 1 - at * 0.001;
		// "Tên mô hình (ghi đầy đủ)": notes follow the name.
		return word.includes(' ') && key.startsWith(`${word} `) ? STARTS_WITH - at * 0.001 : 0;
	});
	return Math.max(0, ...scores);
}

/**
 * Which column says what, by their names: the best pair first, each column and property once.
 *
 * @param columns names as they stand over the table
 */
export function proposeColumns(columns: readonly string[]): ImportMapping {
	const pairs = columns.flatMap((name, at) =>
		IMPORTED_PROPERTIES.map((property) => ({ at, property, score: fit(headerKey(name), property) }))
	);
	const mapping: ImportMapping = {};
	const taken = new Set<number>();
	for (const { at, property, score } of pairs.toSorted((a, b) => b.score - a.score)) {
		if (score === 0 || taken.has(at) || mapping[property] !== undefined) continue;
		mapping[property] = at;
		taken.add(at);
	}
	return mapping;
}
