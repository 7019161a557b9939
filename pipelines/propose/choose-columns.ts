import { HEADER_WORDS, type ProposedEntity } from './header-words.ts';
import { matchHeader } from './match-header.ts';
import type { PlaceLookup } from './place-lookup.ts';
import type { Column } from './table.ts';
import { valueFit } from './value-fit.ts';

export interface ChosenColumn {
	property: string;
	column: Column;
	score: number;
	/** how well its name fits, 0–1 */
	name_fit: number;
	/** how well its values fit, 0–1 */
	value_fit: number;
	/** another column that would do nearly as well */
	rival: string | null;
}

type Candidate = Omit<ChosenColumn, 'rival'>;

/** Without any value of the kind, a name alone is a slip. */
const MIN_FIT = 0.3;
const MIN_SCORE = 0.42;
/** These are told by their values alone where the name says nothing. */
const BY_VALUES = new Set(['text', 'received_at', 'happened_at', 'commune_name', 'province_name']);
const NEAR_RIVAL = 0.08;

function candidates(columns: readonly Column[], entity: ProposedEntity, places: PlaceLookup) {
	const found: Candidate[] = [];
	for (const [property, words] of Object.entries(HEADER_WORDS[entity])) {
		for (const column of columns) {
			const name_fit = matchHeader(column.name, words);
			const isTold = name_fit > 0 || BY_VALUES.has(property);
			if (!isTold || column.values.filled.length === 0) continue;
			const { fit, weight } = valueFit(property, column.values, places);
			const score = (1 - weight) * name_fit + weight * fit;
			if (fit < MIN_FIT || score < MIN_SCORE) continue;
			found.push({ property, column, score, name_fit, value_fit: fit });
		}
	}
	// At equal scores the order of the columns stays.
	return found.sort((a, b) => b.score - a.score);
}

/** Which column is which property: the best pair first, each column and each property once. */
export function chooseColumns(
	columns: readonly Column[],
	entity: ProposedEntity,
	places: PlaceLookup
): ChosenColumn[] {
	const all = candidates(columns, entity, places);
	const chosen: Candidate[] = [];
	for (const candidate of all) {
		const isTaken = chosen.some(
			({ property, column }) => property === candidate.property || column === candidate.column
		);
		if (!isTaken) chosen.push(candidate);
	}
	return chosen.map((candidate) => {
		const rival = all.find(
			({ property, column, score }) =>
				property === candidate.property &&
				score > candidate.score - NEAR_RIVAL &&
				chosen.every((each) => each.column !== column)
		);
		return { ...candidate, rival: rival?.column.name ?? null };
	});
}
