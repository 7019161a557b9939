import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	makeData,
	Null,
	RecordBatch,
	Schema,
	Field,
	Struct,
	Table,
	tableToIPC
} from 'apache-arrow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowOf, workbookParts, zipOf, type Packed } from './hostile-files.ts';

const dir = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(dir, { recursive: true }));
const READ = fileURLToPath(new URL('./read-under-cap.ts', import.meta.url));
const MEGABYTE = 1024 * 1024;
const HEAP_MB = 256;
/** Node and the libraries take some 150 MB; buffers stand outside the heap. */
const PEAK_MB = 600;

interface Said {
	name: string;
	refused?: string;
	rows?: number;
	rejected?: number;
	peak_mb: number;
}

function* repeated(piece: string | Buffer, times: number, around: [string, string] = ['', '']) {
	const wide = typeof piece !== 'string';
	const asPiece = (text: string) => (wide ? Buffer.from(text, 'utf16le') : text);
	yield asPiece(around[0]);
	for (let count = 0; count < times; count++) yield piece;
	yield asPiece(around[1]);
}

const bomb: Packed = { name: 'xl/sharedStrings.xml', content: Buffer.alloc(300 * MEGABYTE, ' ') };
const header = rowOf(1, { A: 'noi_dung', B: 'ngay' });
const sheet = (row: string) => [zipOf(workbookParts(header + row))];
const long = 'x'.repeat(MEGABYTE);
const wide = Buffer.from('x'.repeat(MEGABYTE / 2), 'utf16le');
const CSV: [string, string] = ['noi_dung,ngay\n"', '"\n'];
const JSONL: [string, string] = ['{"noi_dung":"', '"}\n'];
const deep = `{"noi_dung":${'['.repeat(3_000_000)}${']'.repeat(3_000_000)}}\n`;
const good = '{"noi_dung":"Đèn tắt","ngay":"2025-09-01"}\n';
const keys = Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(',');
const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256));

/** A table of a thousand million rows that takes no room. */
function hollowTable(): Uint8Array {
	const fields = ['noi_dung', 'ngay'].map((name) => new Field(name, new Null(), true));
	const length = 1_000_000_000;
	const children = fields.map(() => makeData({ type: new Null(), length }));
	const data = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	const schema = new Schema(fields);
	return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'stream');
}

/** Says that it is two gigabytes long and is not. */
const endless = Buffer.from('ffffffffffffff7f', 'hex');

/** Each file, and what must be said of it. */
const FILES: Record<string, { pieces: Iterable<string | Buffer>; said: string | object }> = {
	'plain.xlsx': {
		pieces: sheet(rowOf(2, { A: 'Đèn tắt', B: '2025-09-01' })),
		said: { rows: 1, rejected: 0 }
	},
	'bomb.xlsx': {
		pieces: [zipOf([...workbookParts(header), bomb])],
		said: 'it unpacks to more than 200 MB'
	},
	'bomb-that-lies-about-its-size.xlsx': {
		pieces: [zipOf([...workbookParts(header), { ...bomb, claimed: 1000 }])],
		said: 'it unpacks to more than 200 MB'
	},
	'bytes-hidden-in-the-archive.xlsx': {
		pieces: [zipOf(workbookParts(header), Buffer.alloc(4096, 'PK'))],
		said: 'it is damaged'
	},
	'column-far-out.xlsx': {
		pieces: sheet(rowOf(2, { AAAAA: 'x' })),
		said: 'reaches to column 475255'
	},
	'row-far-down.xlsx': { pieces: sheet(rowOf(99_999_999, { A: 'x' })), said: 'row 99999999' },
	'sheet-too-large-together.xlsx': {
		pieces: sheet(rowOf(1_000_000, { XFD: 'x' })),
		said: 'column 16384'
	},
	'line-of-100-MB.csv': { pieces: repeated(long, 100, CSV), said: 'longer than 8 MB' },
	'line-of-100-MB.jsonl': { pieces: repeated(long, 100, JSONL), said: 'longer than 8 MB' },
	'line-of-100-MB-in-utf-16.csv': { pieces: repeated(wide, 100, CSV), said: 'never closes' },
	'line-of-100-MB-in-utf-16.jsonl': {
		pieces: repeated(wide, 100, JSONL),
		said: 'longer than 8 MB'
	},
	'a-million-columns.csv': {
		pieces: repeated('c,', 1_000_000, ['noi_dung,ngay,', 'z\n']),
		said: 'there are 1000003 columns'
	},
	'columns.jsonl': {
		pieces: [`{"noi_dung":"a",${keys}}\n`],
		said: 'there are 300001 columns'
	},
	'deep-json.jsonl': { pieces: [good, deep, good], said: { rows: 3, rejected: 1 } },
	'many-long-lines.csv': {
		pieces: repeated(`${'đèn '.repeat(200_000)},2025-09-01\n`, 15, ['noi_dung,ngay\n', '']),
		said: { rows: 15, rejected: 0 }
	},
	'a-thousand-million-rows.arrow': { pieces: [Buffer.from(hollowTable())], said: 'it is damaged' },
	'endless-message.arrow': { pieces: [endless, Buffer.alloc(64)], said: 'it is damaged' },
	'noise.csv': { pieces: [noise], said: '' },
	'noise.jsonl': { pieces: [noise], said: '' },
	'noise.xlsx': { pieces: [noise], said: 'is not xlsx' },
	'noise.parquet': { pieces: [noise], said: 'is not parquet' },
	'noise.arrow': { pieces: [noise], said: 'is not arrow' }
};

let answers: Said[] = [];
beforeAll(() => {
	for (const [name, { pieces }] of Object.entries(FILES)) {
		const file = openSync(join(dir, name), 'w');
		for (const piece of pieces) writeSync(file, piece as string);
		closeSync(file);
	}
	const paths = Object.keys(FILES).map((name) => join(dir, name));
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`--max-old-space-size=${HEAP_MB}`, READ, ...paths],
		{ encoding: 'utf8' }
	);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	answers = stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Said);
}, 120_000);

test.each(Object.entries(FILES))(
	'%s: refused or read as it should be, in one process',
	(name, file) => {
		const answer = answers.find((each) => each.name === name);
		if (typeof file.said === 'string') expect(answer?.refused).toContain(file.said);
		else expect(answer).toMatchObject(file.said);
	}
);

test('all of them together stay under the cap on memory', () => {
	expect(answers).toHaveLength(Object.keys(FILES).length);
	expect(answers.at(-1)?.peak_mb).toBeLessThan(PEAK_MB);
});
