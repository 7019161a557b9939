import bindings, { type Vector } from '@duckdb/node-bindings';
import { BLOB, DuckDBDataChunk } from '@duckdb/node-api';

/** A text in a vector is 16 bytes: its length, then itself if it fits, else 4 bytes of it and where it is. */
const TEXT_WORDS = 4;
const MOST_WITHIN = 12;
/** A longer text hardly comes twice in a chunk. */
const LONGEST_CODE = 31;
const WORD_SPAN = 2 ** 32;

/** Gathers the texts of all columns of a chunk, then writes them into its vectors at once. */
export interface TextVectors {
	/** Begins a chunk. */
	begin(): void;
	/** What is put from now on belongs to this vector of so many rows. A row without a text stays empty. */
	open(vector: Vector, rows: number): void;
	put(row: number, text: string): void;
	/** Fills the vectors. They point into memory that lives until the next chunk is filled: append first. */
	fill(): void;
}

interface OpenVector {
	vector: Vector;
	words: Uint32Array;
	/** words that count */
	end: number;
}

/** Where a text lies in the heap, in bytes. */
interface Place {
	start: number;
	length: number;
}

/**
 * The database's own call for one text costs a third of a microsecond, and four times that for a sentence
 * that is not ASCII; a feedback has twenty texts. Here a short one is written as a vector keeps it
 * (`duckdb_string_t` of the C API); all others go over in one piece, into which each row points.
 *
 * @param most rows of the largest chunk
 */
export function createTextVectors(most: number): TextVectors {
	const holder = DuckDBDataChunk.create([BLOB], 1);
	const room: Uint32Array<ArrayBuffer>[] = [];
	const opened: OpenVector[] = [];
	const codes = new Map<string, Place>();
	let heap = Buffer.allocUnsafe(1 << 16);
	let used = 0;
	let words = new Uint32Array(0);
	let bytes = new Uint8Array(0);

	/** Writes a short text that is ASCII; false when it is not. */
	const putWithin = (row: number, text: string): boolean => {
		const first = row * TEXT_WORDS * 4 + 4;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code > 127) return false;
			bytes[first + at] = code;
		}
		words[row * TEXT_WORDS] = text.length;
		return true;
	};

	const encode = (text: string): Place => {
		if (used + 3 * text.length > heap.length) {
			const larger = Buffer.allocUnsafe(2 * (used + 3 * text.length));
			heap.copy(larger, 0, 0, used);
			heap = larger;
		}
		const place = { start: used, length: heap.write(text, used) };
		used += place.length;
		return place;
	};

	const point = (row: number, { start, length }: Place) => {
		const first = row * TEXT_WORDS * 4 + 4;
		const copied = length <= MOST_WITHIN ? length : 4;
		for (let at = 0; at < copied; at++) bytes[first + at] = heap[start + at] ?? 0;
		words[row * TEXT_WORDS] = length;
		if (length > MOST_WITHIN) words[row * TEXT_WORDS + 2] = start;
	};

	/**
	 * Gives the heap to the database; the answer is where it now begins, in two words. As bytes: what Node
	 * encoded is UTF-8, and the check of a text would cost more than the copy.
	 */
	const giveHeap = (): [low: number, high: number] => {
		holder.reset();
		const vector = bindings.data_chunk_get_vector(holder.chunk, 0);
		bindings.vector_assign_string_element_len(vector, 0, heap.subarray(0, used));
		const given = bindings.vector_get_data(vector, TEXT_WORDS * 4);
		const view = new DataView(given.buffer, given.byteOffset, given.byteLength);
		return [view.getUint32(8, true), view.getUint32(12, true)];
	};

	return {
		begin() {
			opened.length = 0;
			codes.clear();
			used = 0;
		},
		open(vector, rows) {
			words = room[opened.length] ??= new Uint32Array(most * TEXT_WORDS);
			bytes = new Uint8Array(words.buffer);
			const end = rows * TEXT_WORDS;
			words.fill(0, 0, end);
			opened.push({ vector, words, end });
		},
		put(row, text) {
			if (text.length <= MOST_WITHIN && putWithin(row, text)) return;
			if (text.length > LONGEST_CODE) return point(row, encode(text));
			let place = codes.get(text);
			if (!place) codes.set(text, (place = encode(text)));
			point(row, place);
		},
		fill() {
			const [low, high] = used > MOST_WITHIN ? giveHeap() : [0, 0];
			for (const { vector, words, end } of opened) {
				for (let start = 0; start < end; start += TEXT_WORDS) {
					if ((words[start] ?? 0) <= MOST_WITHIN) continue;
					const address = low + (words[start + 2] ?? 0);
					words[start + 2] = address % WORD_SPAN;
					words[start + 3] = high + (address < WORD_SPAN ? 0 : 1);
				}
				bindings.copy_data_to_vector(vector, 0, words.buffer as ArrayBuffer, 0, end * 4);
			}
		}
	};
}
