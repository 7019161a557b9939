import { CUBE_SENTIMENTS } from '#lib/domain/cube/cube.ts';
import type { TableAxis } from '#lib/domain/cube/table.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import { SENTIMENT_BITS, SENTIMENTS_MASK, topicKeysOf, type Cube } from './cube.ts';
import type { Picks } from './picks.ts';
import { Weights } from './weights.ts';

/**
 * Where a cell is added: `place[its place] + topic[its topic] + week × its slot`, so that one loop makes
 * every table. A place or topic that is not picked is negative.
 */
export interface TableKeys {
	place: Int32Array;
	topic: Int32Array;
	/** between two slots; null where weeks are no axis */
	week: number | null;
	/** members of rows and columns by code; of weeks the slots that are shown */
	rows: readonly string[];
	cols: readonly string[];
}

/** Less than the sum of any place and topic could make up for. */
const NOT_PICKED = -(2 ** 30);

/** By the key of a topic: its code in a dimension that topics have. */
function codeOfTopic(
	{ issues, channels }: Cube,
	axis: TableAxis
): ((key: number) => number) | null {
	const issueOf = (key: number) => Math.floor((key >> SENTIMENT_BITS) / channels.length);
	if (axis === 'issue') return issueOf;
	if (axis === 'issue_group') return (key) => issues.parentOf[issueOf(key)] as number;
	if (axis === 'channel') return (key) => (key >> SENTIMENT_BITS) % channels.length;
	if (axis === 'sentiment') return (key) => key & SENTIMENTS_MASK;
	return null;
}

/** By the code of a place: its code in a dimension that places have. */
function codeOfPlace({ places }: Cube, axis: TableAxis): ((place: number) => number) | null {
	if (axis === 'place') return (place) => place;
	if (axis === 'province') return (place) => places.parentOf[place] as number;
	return null;
}

function addCodes(keys: Int32Array, codeOf: (key: number) => number, stride: number): void {
	for (let key = 0; key < keys.length; key++) {
		keys[key] = (keys[key] as number) + codeOf(key) * stride;
	}
}

/** The keys of a table `rows` × `cols` × sentiments of what is picked. */
export function tableKeys(
	cube: Cube,
	picks: Picks,
	axes: { rows: TableAxis; cols: TableAxis },
	shown: SlotRange
): TableKeys {
	const membersOf = (axis: TableAxis) =>
		axis === 'week'
			? cube.frame.slots.slice(shown.from, shown.to).map(({ from }) => from)
			: picks.members(axis);
	const [rows, cols] = [membersOf(axes.rows), membersOf(axes.cols)];
	const strides = [
		[axes.rows, cols.length * CUBE_SENTIMENTS.length],
		[axes.cols, CUBE_SENTIMENTS.length]
	] as const;
	const places = new Weights(cube.places.members.length, new Uint16Array());
	const topics = new Weights(topicKeysOf(cube), new Uint16Array());
	picks.weighPlaces(places, cube);
	picks.weighTopics(topics, cube);
	const sentiments = picks.passes('sentiment');
	const place = new Int32Array(places.wanted.length);
	for (let code = 0; code < place.length; code++)
		place[code] = places.wanted[code] ? 0 : NOT_PICKED;
	const topic = new Int32Array(topics.wanted.length);
	for (let key = 0; key < topic.length; key++) {
		const sentiment = key & SENTIMENTS_MASK;
		topic[key] = topics.wanted[key] && sentiments[sentiment] ? sentiment : NOT_PICKED;
	}
	let week: number | null = null;
	for (const [axis, stride] of strides) {
		const [ofPlace, ofTopic] = [codeOfPlace(cube, axis), codeOfTopic(cube, axis)];
		if (ofPlace) addCodes(place, ofPlace, stride);
		if (ofTopic) addCodes(topic, ofTopic, stride);
		if (axis === 'week') week = stride;
	}
	return { place, topic, week, rows, cols };
}
