import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runProgram } from '#pipelines/program.ts';

const dir = mkdtempSync(join(tmpdir(), 'detect-outside-'));
afterAll(() => rmSync(dir, { recursive: true }));

const WEEKS = 24;
const COMMUNES = ['A', 'B', 'C', 'D', 'E', 'F'];
const ISSUES = ['land', 'noise, dust'];
const OUTBREAK = { from: 20, commune: 'C', issue: 'noise, dust', n: 25 };

const TURN = { from: 14, commune: 'E', issue: 'land' };

/**
 * Six communes along a road, two to four reports a week each, and an outbreak in one of them; if asked
 * for, all reports of another turn negative.
 */
function countLines(turns = false): string[] {
	const lines = ['week,week_start,commune,issue,n,neg'];
	for (let week = 0; week < WEEKS; week++)
		for (const [place, commune] of COMMUNES.entries())
			for (const [index, issue] of ISSUES.entries()) {
				const isOut =
					week >= OUTBREAK.from && commune === OUTBREAK.commune && issue === OUTBREAK.issue;
				const n = isOut ? OUTBREAK.n : 2 + ((week * 7 + place * 3 + index) % 3);
				const isTurned =
					turns && week >= TURN.from && commune === TURN.commune && issue === TURN.issue;
				const negative = isTurned ? n : Math.floor(n / 2);
				lines.push(`${week},2026-01-05,${commune},"${issue}",${n},${negative}`);
			}
	return lines;
}

const file = (name: string) => join(dir, name);
const out = file('scores.csv');
const write = (name: string, lines: readonly string[]) =>
	writeFileSync(file(name), `${lines.join('\n')}\n`);

beforeEach(() => {
	rmSync(out, { force: true });
	write('counts.csv', countLines());
	write('communes.csv', ['commune,province,x', ...COMMUNES.map((commune) => `${commune},P1,0`)]);
	write('adjacency.csv', ['a,b', 'A,B', 'B,C', 'C,D', 'D,E', 'E,F']);
});

/** Runs the command; what it says, and its exit code. */
async function detect(...more: string[]) {
	const said: string[] = [];
	const listen = (text: unknown) => Boolean(said.push(String(text)));
	const spies = [process.stdout, process.stderr].map((stream) =>
		vi.spyOn(stream, 'write').mockImplementation(listen)
	);
	const tables = ['counts', 'communes', 'adjacency'].flatMap((name) => [
		`--${name}`,
		file(`${name}.csv`)
	]);
	try {
		const code = await runProgram(['node', 'pipeline', 'detect', ...tables, '--out', out, ...more]);
		return { code, said: said.join('') };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

const rows = () => readFileSync(out, 'utf8').trimEnd().split('\n');
const alarmed = () => rows().filter((row) => row.endsWith(',1'));

describe('the command detect on tables from outside', () => {
	test('scores every cell from the week after three fifths on, in the scorer’s columns', async () => {
		expect(await detect()).toMatchObject({ code: 0 });
		const [header, ...cells] = rows();
		expect(header).toBe('week,commune,issue,score,alarm');
		expect(cells).toHaveLength((WEEKS - 14) * COMMUNES.length * ISSUES.length);
		expect(cells[0]).toMatch(/^14,A,land,-?\d+\.\d{4},[01]$/);
		expect(cells.at(-1)).toMatch(/^23,F,"noise, dust",-?\d+\.\d{4},[01]$/);
	});

	test.each(['joint', 'volume'])(
		'raises the planted outbreak and nothing else, by %s',
		async (mode) => {
			await detect('--mode', mode);
			const weeks = ['20', '21', '22', '23'];
			expect(alarmed().map((row) => row.split(',').slice(0, 4).join())).toEqual(
				weeks.map((week) => `${week},C,"noise, dust"`)
			);
		}
	);

	test('finds no change of tone where half of all reports are negative as ever', async () => {
		await detect('--mode', 'tone');
		expect(alarmed()).toEqual([]);
	});

	test('finds where as many people write as before, but all of them negatively', async () => {
		write('counts.csv', countLines(true));
		await detect('--mode', 'tone');
		const places = new Set(alarmed().map((row) => row.split(',').slice(1, 3).join()));
		expect([...places]).toEqual(['E,land']);
	});

	test('starts at the week asked for', async () => {
		await detect('--from-week', '22');
		expect(rows()[1]).toMatch(/^22,A,land,/);
	});

	test('reads what a spreadsheet saves: a byte order mark and Windows line ends', async () => {
		await detect();
		const first = readFileSync(out, 'utf8');
		writeFileSync(file('counts.csv'), `\uFEFF${countLines().join('\r\n')}\r\n`);
		await detect();
		expect(readFileSync(out, 'utf8')).toBe(first);
	});

	test('reads rows in any order to the same scores', async () => {
		await detect();
		const first = readFileSync(out, 'utf8');
		const [header, ...lines] = countLines();
		// The issues keep their order of appearance: the file begins with the same row.
		write('counts.csv', [header as string, lines[0] as string, ...lines.slice(1).reverse()]);
		await detect();
		expect(readFileSync(out, 'utf8').split('\n').sort()).toEqual(first.split('\n').sort());
	});
});

const counts = (line: number, text: string) => {
	const lines = countLines();
	lines[line - 1] = text;
	write('counts.csv', lines);
};

describe('a table that is wrong is refused with its file, its line and what to do', () => {
	test.each<[string, () => void, string, string]>([
		[
			'a column is missing',
			() => write('communes.csv', ['commune,region', 'A,P1']),
			'communes.csv, dòng 1: thiếu cột "province"',
			'Name the columns in the first line'
		],
		[
			'an empty file',
			() => writeFileSync(file('counts.csv'), ''),
			'counts.csv, dòng 1: thiếu cột "week", "commune", "issue", "n", "neg"',
			'there is none'
		],
		[
			'only a header',
			() => write('counts.csv', ['week,commune,issue,n,neg']),
			'counts.csv: không có dòng nào',
			'it has no rows'
		],
		[
			'an unknown commune beside a known one',
			() => write('adjacency.csv', ['a,b', 'A,B', 'B,X']),
			'adjacency.csv, dòng 3: xã "X" không có trong bảng xã',
			'the commune "X" is not in the table of communes. Correct this line'
		],
		[
			'a commune that borders itself',
			() => write('adjacency.csv', ['a,b', 'A,A']),
			'adjacency.csv, dòng 2: xã "A" giáp chính nó',
			'borders itself'
		],
		[
			'a commune twice',
			() => write('communes.csv', ['commune,province', 'A,P1', 'A,P1']),
			'communes.csv, dòng 3: mã xã "A" đã có ở trên',
			'stands further up already'
		],
		[
			'a count that is no number',
			() => counts(5, '0,2026-01-05,B,"noise, dust",nhiều,1'),
			'counts.csv, dòng 5: cột "n" là "nhiều"',
			'line 5: "n" is "nhiều"; it must be a whole number'
		],
		[
			'a negative count',
			() => counts(5, '0,2026-01-05,B,"noise, dust",3,-1'),
			'counts.csv, dòng 5: cột "neg" là "-1"',
			'Correct this line'
		],
		[
			'more negative reports than reports',
			() => counts(5, '0,2026-01-05,B,"noise, dust",3,4'),
			'counts.csv, dòng 5: số tiêu cực (neg = 4) lớn hơn số phản ánh (n = 3)',
			'more negative reports (neg = 4) than reports (n = 3)'
		],
		[
			'a row that is cut short',
			() => counts(5, '0,2026-01-05,B'),
			'counts.csv, dòng 5: cột "issue" bỏ trống',
			'Write the issue of this line'
		],
		[
			'a cell that is missing',
			() => write('counts.csv', countLines().toSpliced(4, 1)),
			'counts.csv: thiếu tuần 0, xã B, vấn đề noise, dust',
			'needs a line, even where n = 0'
		],
		[
			'a cell that comes twice',
			() => write('counts.csv', [...countLines(), '0,2026-01-05,A,land,1,0']),
			'counts.csv, dòng 290: tuần 0, xã A, vấn đề land đã có ở trên',
			'Make one line of the two'
		],
		[
			'a commune of the counts that the table of communes lacks',
			() => counts(5, '0,2026-01-05,X,"noise, dust",3,1'),
			'counts.csv, dòng 5: xã "X" không có trong bảng xã',
			'Add it there or leave this line out'
		],
		[
			'a quotation mark that never closes',
			() => counts(5, '0,2026-01-05,"B,noise,3,1'),
			'counts.csv',
			'it cannot be read as a table'
		],
		[
			'a file that is not there',
			() => rmSync(file('adjacency.csv')),
			'adjacency.csv: không mở được',
			'it cannot be opened'
		]
	])('%s', async (_, spoil, vietnamese, english) => {
		spoil();
		const { code, said } = await detect();
		expect(code).toBe(1);
		expect(said).toContain(vietnamese);
		expect(said).toContain(english);
		expect(readdirSync(dir).filter((name) => name.startsWith('scores'))).toEqual([]);
	});

	test('a week that the counts do not have', async () => {
		const { code, said } = await detect('--from-week', '24');
		expect(code).toBe(1);
		expect(said).toContain('--from-week 24 không nằm trong các tuần 0–23');
		expect(existsSync(out)).toBe(false);
	});

	test('a folder for the scores that is not there', async () => {
		const { code, said } = await detect('--out', file('none/scores.csv'));
		expect(code).toBe(1);
		expect(said).toContain('cannot be written. Check the path after --out');
	});

	test('an earlier table of scores stays as it was', async () => {
		writeFileSync(out, 'kept');
		counts(5, '0,2026-01-05,B,"noise, dust",3,4');
		await detect();
		expect(readFileSync(out, 'utf8')).toBe('kept');
	});

	test('a mode that there is not is wrong usage', async () => {
		expect(await detect('--mode', 'all')).toMatchObject({ code: 2 });
	});
});
