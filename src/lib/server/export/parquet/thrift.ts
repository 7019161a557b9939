/** A value of Thrift's compact protocol, as far as Parquet's metadata need it. */
export type Thrift =
	| { i32: number }
	| { i64: number }
	| { text: string }
	| { list: readonly Thrift[] }
	/** fields by their number */
	| { struct: Readonly<Record<number, Thrift>> };

const TYPE = { i32: 5, i64: 6, text: 8, list: 9, struct: 12 } as const;
const LONG_LIST = 15;

const typeOf = (value: Thrift) => TYPE[Object.keys(value)[0] as keyof typeof TYPE];

/** An unsigned integer in groups of seven bits, the lowest first. */
export function varint(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push((rest % 128) | 128);
		rest = Math.floor(rest / 128);
	}
	return [...bytes, rest];
}

/** Parquet's metadata hold no negative numbers: zigzag only doubles them. */
const integer = (value: number) => varint(value * 2);

function listBytes(items: readonly Thrift[]): number[] {
	const [first] = items;
	const type = first ? typeOf(first) : TYPE.struct;
	const head =
		items.length < LONG_LIST
			? [(items.length << 4) | type]
			: [(LONG_LIST << 4) | type, ...varint(items.length)];
	return [...head, ...items.flatMap(thriftBytes)];
}

function structBytes(fields: Readonly<Record<number, Thrift>>): number[] {
	const bytes: number[] = [];
	let last = 0;
	// Objects keep whole-number keys in ascending order, as the protocol's deltas need them.
	for (const [id, value] of Object.entries(fields)) {
		bytes.push(((Number(id) - last) << 4) | typeOf(value), ...thriftBytes(value));
		last = Number(id);
	}
	return [...bytes, 0];
}

/**
 * Bytes of a value in Thrift's compact protocol, after the Apache Thrift specification
 * (thrift-compact-protocol.md). Numbers of fields may be at most 15 apart.
 */
export function thriftBytes(value: Thrift): number[] {
	if ('i32' in value) return integer(value.i32);
	if ('i64' in value) return integer(value.i64);
	if ('list' in value) return listBytes(value.list);
	if ('struct' in value) return structBytes(value.struct);
	const text = Buffer.from(value.text, 'utf8');
	return [...varint(text.length), ...text];
}
