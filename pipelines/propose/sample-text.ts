import { open } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { detectEncoding, type DetectedEncoding } from '#lib/text/encodings/detect-encoding.ts';
import { fromTextFont } from '#lib/text/encodings/text-font.ts';
import type { FileHead } from '../sources/file-head.ts';
import type { Choice } from './choice.ts';
import { SAMPLE_ROWS, type Sample } from './sample.ts';

const SAMPLE_BYTES = 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '|'] as const;
const SHOWN: Record<string, string> = { '\t': 'tab' };

async function readStart({ path, marked }: FileHead): Promise<Buffer> {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
		return buffer.subarray(marked?.encoding === 'utf-8' ? marked.length : 0, bytesRead);
	} finally {
		await handle.close();
	}
}

function encodingChoices({ encoding, text_font, confidence }: DetectedEncoding): Choice[] {
	const check = {
		vi: 'hãy mở tệp xem chữ có dấu có đúng không',
		en: 'open the file and see whether accented letters are right'
	};
	const unsure = confidence < 0.7 ? { check } : {};
	const choices: Choice[] = [
		{
			setting: 'encoding',
			value: encoding,
			confidence: text_font ? 1 : confidence,
			reason: {
				vi: 'đọc theo mã này ra đúng nhiều âm tiết tiếng Việt nhất, hoặc tệp tự nêu',
				en: 'read so, most words are Vietnamese syllables, or the file says so itself'
			},
			...(text_font ? {} : unsure)
		}
	];
	if (text_font)
		choices.push({
			setting: 'text_font',
			value: text_font,
			confidence,
			reason: {
				vi: `chữ gõ bằng phông ${text_font.toUpperCase()} cũ, phải chuyển sang Unicode`,
				en: `the text was typed in an old ${text_font.toUpperCase()} font and must become Unicode`
			},
			...unsure
		});
	return choices;
}

/** A sample ends inside a line more often than not. */
const wholeLines = (text: string, isCut: boolean) =>
	isCut ? text.slice(0, text.lastIndexOf('\n') + 1) : text;

function tryDelimiter(text: string, delimiter: string, quote: '"' | false) {
	try {
		const rows = parse(text, {
			...{ delimiter, quote, relax_quotes: true, relax_column_count: true },
			...{ skip_empty_lines: false, to: SAMPLE_ROWS }
		}) as string[][];
		const widths = rows.map((row) => row.length).filter((width) => width > 1);
		const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
		const steady =
			widths.filter((width) => width === usual).length /
			Math.max(1, rows.filter((row) => row.join('') !== '').length);
		return { rows, delimiter, quote, steady: usual > 1 ? steady : 0, usual };
	} catch {
		return { rows: [] as string[][], delimiter, quote, steady: 0, usual: 0 };
	}
}

function chooseDelimiter(text: string) {
	const tried = DELIMITERS.map((delimiter) => tryDelimiter(text, delimiter, '"'));
	const best = tried.reduce((first, next) =>
		next.steady > first.steady + 0.02 ||
		(next.steady > first.steady - 0.02 && next.usual > first.usual)
			? next
			: first
	);
	if (best.rows.length > 0) return best;
	// A quotation mark that never closes: then they are plain characters here.
	return DELIMITERS.map((delimiter) => tryDelimiter(text, delimiter, false)).reduce(
		(first, next) => (next.steady > first.steady ? next : first)
	);
}

function sampleObjects(
	text: string,
	read: (cell: string) => string
): Pick<Sample, 'names' | 'rows'> {
	const objects: Record<string, unknown>[] = [];
	for (const line of text.split('\n').slice(0, SAMPLE_ROWS)) {
		try {
			const value: unknown = JSON.parse(line);
			if (typeof value === 'object' && value !== null)
				objects.push(value as Record<string, unknown>);
		} catch {
			continue;
		}
	}
	const names = [...new Set(objects.flatMap((fields) => Object.keys(fields)))];
	const cell = (value: unknown) =>
		value === null || value === undefined || typeof value === 'object' ? null : read(String(value));
	return { names, rows: objects.map((fields) => names.map((name) => cell(fields[name]))) };
}

/** The first rows of a text file, its encoding and, of a table, what parts its columns. */
export async function sampleText(head: FileHead, format: 'csv' | 'tsv' | 'jsonl'): Promise<Sample> {
	const detected = detectEncoding(await readStart(head));
	const { encoding, text_font } = detected;
	const read = (cell: string) =>
		text_font ? fromTextFont(cell.normalize('NFC'), text_font) : cell.normalize('NFC');
	const text = wholeLines(detected.text.replace(/^\uFEFF/, ''), head.bytes > SAMPLE_BYTES);
	const choices = encodingChoices(detected);
	const settings = { encoding, ...(text_font && { text_font }) };
	const base = { choices, has_typed_dates: false };
	if (format === 'jsonl') return { ...base, format, settings, ...sampleObjects(text, read) };
	const { rows, delimiter, quote, steady } = chooseDelimiter(text);
	const shown = SHOWN[delimiter] ?? delimiter;
	choices.push({
		setting: 'delimiter',
		value: delimiter,
		confidence: steady,
		reason: {
			vi: `cách bằng "${shown}" thì ${Math.round(100 * steady)}% dòng có cùng số cột`,
			en: `parted by "${shown}", ${Math.round(100 * steady)} % of the lines have the same number of columns`
		},
		...(steady < 0.7 && {
			check: { vi: 'hãy xem các cột có bị lệch không', en: 'see whether columns are shifted' }
		})
	});
	const isTab = delimiter === '\t';
	return {
		...base,
		format: isTab ? 'tsv' : 'csv',
		settings: {
			...settings,
			...(!isTab && delimiter !== ',' && { delimiter }),
			...(quote === false && { quote: false as const })
		},
		names: null,
		rows: rows.map((row) => row.map(read))
	};
}
