import type { Table, Vector } from 'apache-arrow';
import {
	CUBE_MEASURES,
	CUBE_SENTIMENTS,
	provinceOfPlace,
	type CubeColumn,
	type CubeMeasure
} from '#lib/domain/cube/cube.ts';
import { cubeFrameSchema } from '#lib/domain/cube/frame-schema.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import { SENTIMENT_BITS, type Cube } from './cube.ts';
import { hierarchyOf } from './hierarchy.ts';

type ColumnName = CubeColumn | CubeMeasure;

/** The table is not a cube that this version of the page can read. */
export class CubeFormatError extends Error {
	override name = 'CubeFormatError';
}

function columnOf(table: Table, name: ColumnName): Vector {
	const column = table.getChild(name);
	if (!column) throw new CubeFormatError(`the cube has no column ${name}`);
	if (column.nullCount > 0) throw new CubeFormatError(`column ${name} has empty cells`);
	return column;
}

/** The codes or counts of a column, of whatever width and in however many batches, in one array. */
function valuesInto<Values extends Uint16Array | Uint32Array>(column: Vector, all: Values): Values {
	let offset = 0;
	for (const { values, length } of column.data) {
		all.set((values as Uint32Array).subarray(0, length), offset);
		offset += length;
	}
	return all;
}

const membersOf = (table: Table, name: ColumnName): string[] =>
	[...(columnOf(table, name).data[0]?.dictionary ?? [])].map(String);

const codesOf = (table: Table, name: ColumnName, memberCount: number): Uint16Array => {
	const codes = valuesInto(columnOf(table, name), new Uint16Array(table.numRows));
	if (codes.some((code) => code >= memberCount)) {
		throw new CubeFormatError(`column ${name} holds codes without a member`);
	}
	return codes;
};

/** The first cell of each slot. Throws when a cell stands behind one of a later slot. */
function startsOf(week: Uint16Array, slotCount: number): Uint32Array {
	const starts = new Uint32Array(slotCount + 1).fill(week.length);
	let slot = 0;
	for (let cell = 0; cell < week.length; cell++) {
		const code = week[cell] as number;
		if (code < slot - 1) throw new CubeFormatError('cells are not ordered by week');
		while (slot <= code) starts[slot++] = cell;
	}
	return starts;
}

function frameOf(table: Table) {
	const frame = cubeFrameSchema.safeParse(JSON.parse(table.schema.metadata.get('cube') ?? 'null'));
	if (!frame.success) throw new CubeFormatError('the cube does not say what it is of');
	return frame.data;
}

/** Throws when a cell stands behind one of a later place in the same week. */
function checkPlaces(place: Uint16Array, weekStarts: Uint32Array): void {
	for (let slot = 0; slot + 1 < weekStarts.length; slot++) {
		const end = weekStarts[slot + 1] as number;
		for (let cell = (weekStarts[slot] as number) + 1; cell < end; cell++) {
			if ((place[cell] as number) < (place[cell - 1] as number)) {
				throw new CubeFormatError('cells of a week are not ordered by place');
			}
		}
	}
}

/** Joins issue, channel and sentiment to one key a cell; see `Cube.topic`. */
function topicsOf(table: Table, issueCount: number, channelCount: number): Uint16Array {
	if ((issueCount * channelCount) << SENTIMENT_BITS > 1 << 16) {
		throw new CubeFormatError('the cube has more issues and channels than keys can hold');
	}
	const topic = codesOf(table, 'issue', issueCount);
	const channel = codesOf(table, 'channel', channelCount);
	const sentiment = codesOf(table, 'sentiment', CUBE_SENTIMENTS.length);
	for (let cell = 0; cell < topic.length; cell++) {
		const pair = (topic[cell] as number) * channelCount + (channel[cell] as number);
		topic[cell] = (pair << SENTIMENT_BITS) | (sentiment[cell] as number);
	}
	return topic;
}

/**
 * Reads a cube out of the Arrow table that `GET /api/cube` sends: a dictionary column for each of
 * place, issue, channel, sentiment and week, unsigned counts for the measures, and the frame as JSON
 * in the schema's metadata under `cube`; cells ordered by week, then by place. Throws a CubeFormatError for anything else.
 */
export function readCube(table: Table): Cube {
	const frame = frameOf(table);
	const size = table.numRows;
	const places = hierarchyOf(membersOf(table, 'place'), provinceOfPlace);
	const issues = hierarchyOf(membersOf(table, 'issue'), groupOfIssue);
	const channels = membersOf(table, 'channel');
	const counts = CUBE_MEASURES.map((measure) => [
		measure,
		valuesInto(columnOf(table, measure), new Uint32Array(size))
	]);
	const place = codesOf(table, 'place', places.members.length);
	const weekStarts = startsOf(codesOf(table, 'week', frame.slots.length), frame.slots.length);
	checkPlaces(place, weekStarts);
	return {
		frame,
		size,
		places,
		issues,
		channels,
		place,
		topic: topicsOf(table, issues.members.length, channels.length),
		weekStarts,
		counts: Object.fromEntries(counts) as Record<CubeMeasure, Uint32Array>
	};
}
