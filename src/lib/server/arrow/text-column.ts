import type { DuckDBVector } from '@duckdb/node-api';
import type { Data } from 'apache-arrow';
import { Dictionary, Int32, Utf8, makeData, vectorFromArray } from 'apache-arrow';
import type { ColumnSource } from './column-source.ts';
import { InlineCodes } from './inline-codes.ts';
import { rawVector } from './raw-vector.ts';
import { ValidityBitmap, isValid } from './validity-bitmap.ts';

/** A text is four words: its length, then its bytes if they are at most 12, else four and an address. */
const WORDS = 4;
const INLINE_BYTES = 12;

/** The distinct texts of a column, in order of appearance, and the number of each. */
class TextCodes {
	readonly texts: string[] = [];
	private readonly inline = new InlineCodes();
	private readonly long = new Map<string, number>();

	/** Numbers a chunk's texts; rows without one keep 0. */
	read(vector: DuckDBVector, codes: Int32Array): Uint8Array | null {
		const { bytes, validity } = rawVector(vector);
		const words = new Int32Array(bytes.buffer, bytes.byteOffset, vector.itemCount * WORDS);
		for (let row = 0; row < codes.length; row++) {
			if (isValid(validity, row)) codes[row] = this.codeOf(vector, words, row);
		}
		return validity;
	}

	private codeOf(vector: DuckDBVector, words: Int32Array, row: number): number {
		const at = row * WORDS;
		const length = words[at] ?? 0;
		const fresh = () => this.texts.push(String(vector.getItem(row))) - 1;
		if (length <= INLINE_BYTES) {
			const [b = 0, c = 0, d = 0] = [words[at + 1], words[at + 2], words[at + 3]];
			return this.inline.codeOf(length, b, c, d, fresh);
		}
		const text = String(vector.getItem(row));
		const known = this.long.get(text) ?? this.texts.push(text) - 1;
		this.long.set(text, known);
		return known;
	}
}

/** Fewer distinct texts than this share of the rows: a dictionary is smaller, and quicker to group by. */
const DICTIONARY_SHARE = 0.5;

/** A column of texts as Arrow data: a dictionary where texts repeat, plain UTF-8 where they do not. */
export function textColumn({ rows, vectors }: ColumnSource): Data {
	const codes = new Int32Array(rows);
	const known = new TextCodes();
	const present = new ValidityBitmap(rows);
	let offset = 0;
	for (const vector of vectors) {
		const end = offset + vector.itemCount;
		present.append(known.read(vector, codes.subarray(offset, end)), vector.itemCount);
		offset = end;
	}
	const { nullCount } = present;
	const shape = { length: rows, nullCount, nullBitmap: nullCount > 0 ? present.bits : null };
	if (known.texts.length > rows * DICTIONARY_SHARE) return plainTexts(codes, known.texts, shape);
	const type = new Dictionary(new Utf8(), new Int32());
	const dictionary = vectorFromArray(known.texts, new Utf8());
	return makeData({ type, ...shape, data: codes, dictionary });
}

interface Shape {
	length: number;
	nullCount: number;
	nullBitmap: Uint8Array | null;
}

function plainTexts(codes: Int32Array, texts: readonly string[], shape: Shape): Data<Utf8> {
	const encoder = new TextEncoder();
	const encoded = texts.map((text) => encoder.encode(text));
	const none = new Uint8Array();
	const bytesOf = (row: number) =>
		isValid(shape.nullBitmap, row) ? (encoded[codes[row] ?? 0] ?? none) : none;
	const valueOffsets = new Int32Array(codes.length + 1);
	for (let row = 0; row < codes.length; row++) {
		valueOffsets[row + 1] = (valueOffsets[row] ?? 0) + bytesOf(row).length;
	}
	const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
	for (let row = 0; row < codes.length; row++) data.set(bytesOf(row), valueOffsets[row]);
	return makeData({ type: new Utf8(), ...shape, valueOffsets, data });
}
