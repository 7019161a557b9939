import {
	Dictionary,
	Field,
	makeData,
	RecordBatch,
	RecordBatchStreamWriter,
	Schema,
	Struct,
	Uint16,
	Uint32,
	Uint8,
	Utf8,
	vectorFromArray
} from 'apache-arrow';
import type { Data } from 'apache-arrow';
import {
	CUBE_COLUMNS,
	CUBE_MEASURES,
	type CubeColumn,
	type CubeFrame,
	type CubeMeasure
} from '#lib/domain/cube/cube.ts';

type Unsigned = Uint8Array | Uint16Array | Uint32Array;

/** Cells of a cube as columns, ordered by week. */
export interface CubeCells {
	size: number;
	/** by code */
	members: Readonly<Record<CubeColumn, readonly string[]>>;
	codes: Readonly<Record<CubeColumn, Unsigned>>;
	counts: Readonly<Record<CubeMeasure, Unsigned>>;
}

/** The values in the narrowest column that holds them: most cells count one to three texts. */
function narrowest(values: Unsigned, highest: number) {
	if (highest < 1 << 8) return { type: new Uint8(), data: Uint8Array.from(values) };
	if (highest < 1 << 16) return { type: new Uint16(), data: Uint16Array.from(values) };
	return { type: new Uint32(), data: Uint32Array.from(values) };
}

const highestOf = (values: Unsigned) => {
	let highest = 0;
	for (const value of values) if (value > highest) highest = value;
	return highest;
};

function dictionaryData(position: number, codes: Unsigned, members: readonly string[]): Data {
	const { type, data } = narrowest(codes, members.length - 1);
	const dictionary = vectorFromArray(members, new Utf8());
	return makeData({
		type: new Dictionary(new Utf8(), type, position),
		length: data.length,
		data,
		dictionary
	});
}

function countData(counts: Unsigned): Data {
	const { type, data } = narrowest(counts, highestOf(counts));
	return makeData({ type, length: data.length, data } as Parameters<typeof makeData>[0]) as Data;
}

/**
 * A cube as one Arrow IPC stream of one batch: dictionary columns, then counts, each as narrow as its
 * values allow, and the frame as JSON in the schema's metadata under `cube`. Buffers are aligned, so
 * a reader needs no copy.
 */
export function encodeCube(frame: CubeFrame, cells: CubeCells): Uint8Array {
	const columns: [string, Data][] = [
		...CUBE_COLUMNS.map((name, position): [string, Data] => [
			name,
			dictionaryData(position, cells.codes[name], cells.members[name])
		]),
		...CUBE_MEASURES.map((name): [string, Data] => [name, countData(cells.counts[name])])
	];
	const fields = columns.map(([name, data]) => new Field(name, data.type, false));
	const schema = new Schema(fields, new Map([['cube', JSON.stringify(frame)]]));
	const struct = makeData({
		type: new Struct(fields),
		length: cells.size,
		nullCount: 0,
		children: columns.map(([, data]) => data)
	});
	const writer = new RecordBatchStreamWriter();
	writer.reset(undefined, schema);
	writer.write(new RecordBatch(schema, struct));
	return writer.finish().toUint8Array(true);
}
