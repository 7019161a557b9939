import { findPlaces } from '#lib/text/places/find-places.ts';
import type { PlaceIndex } from '#lib/text/places/place-index.ts';
import type { Case, Mention } from './compose.ts';

export interface Tally {
	mentions: number;
	/** answered with the one unit that is meant, or with all that may be meant */
	right: number;
	/** answered, but not with what is meant */
	wrong: number;
	missed: number;
	/** answered where no place is */
	invented: number;
	failures: string[];
}

const covers = (answer: readonly string[], { must, may, is_one }: Mention) =>
	must.every((code) => answer.includes(code)) &&
	answer.every((code) => (is_one ? must : may).includes(code));

function score(index: PlaceIndex, { text, context, mentions, larger }: Case, tally: Tally): void {
	const found = findPlaces(index, text, context);
	const answers = found.filter(({ commune_codes }) => commune_codes.length > 0);
	const meets = (start: number, end: number) =>
		answers.find((answer) => answer.start < end && answer.end > start);
	const note = (what: string, expected = '', given = '') =>
		tally.failures.push(
			`${what}: ${text} ${JSON.stringify(context)} expected ${expected} given ${given}`
		);
	for (const mention of mentions) {
		tally.mentions += 1;
		const answer = meets(mention.start, mention.end);
		const said = text.slice(mention.start, mention.end);
		if (!answer) {
			tally.missed += 1;
			note(`missed "${said}"`, mention.must.join());
		} else if (covers(answer.commune_codes, mention)) tally.right += 1;
		else {
			tally.wrong += 1;
			note(`wrong "${said}"`, mention.must.join(), answer.commune_codes.join());
		}
	}
	const known = [...mentions.map(({ start, end }) => [start, end] as const), ...larger];
	for (const { start, end, text: said, commune_codes } of answers) {
		if (known.some(([from, to]) => start < to && end > from)) continue;
		tally.invented += 1;
		note(`invented "${said}"`, 'nothing', commune_codes.join());
	}
}

/** Counts answers over cases. An answer where a district or province stands counts neither way. */
export function measure(index: PlaceIndex, cases: readonly Case[]): Tally {
	const tally: Tally = {
		mentions: 0,
		right: 0,
		wrong: 0,
		missed: 0,
		invented: 0,
		failures: []
	};
	for (const each of cases) score(index, each, tally);
	return tally;
}

export const precision = ({ right, wrong, invented }: Tally) =>
	right + wrong + invented === 0 ? 1 : right / (right + wrong + invented);
export const recall = ({ right, mentions }: Tally) => (mentions === 0 ? 1 : right / mentions);
