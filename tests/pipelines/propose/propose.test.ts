import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { stringify } from 'csv-stringify/sync';
import { afterAll, describe, expect, test } from 'vitest';
import type { ProposedEntity } from '#pipelines/propose/header-words.ts';
import { proposalLines } from '#pipelines/propose/proposal-lines.ts';
import { proposeMapping } from '#pipelines/propose/propose-mapping.ts';
import { takeSample } from '#pipelines/propose/take-sample.ts';
import { readFileHead } from '#pipelines/sources/file-head.ts';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';
import { encodeLegacy, inTextFont } from '../../support/encode-legacy.ts';
import { rowsOf } from '../load/fixtures.ts';
import { writeWorkbook } from '../sources/workbook.ts';
import { places } from './places.ts';

const dir = mkdtempSync(join(tmpdir(), 'propose-'));
afterAll(() => rmSync(dir, { recursive: true }));
const written = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(dir, name), content);
	return join(dir, name);
};

async function propose(path: string, entity: ProposedEntity | null = null) {
	const sample = await takeSample(await readFileHead(path));
	const proposal = proposeMapping({ file: path, sample, places, entity });
	const unsure = proposal.choices.filter(({ check }) => check).map(({ setting }) => setting);
	return { ...proposal, unsure };
}

const TEXTS = [
	'Đèn đường đoạn trước nhà văn hóa tắt ba tối nay, mong sớm thay bóng',
	'Rác chất đống trước cổng chợ hai tuần nay không ai thu gom',
	'Cảm ơn cán bộ một cửa hướng dẫn thủ tục rất tận tình, nhanh gọn'
];
const HEADER = ['Mã phiếu', 'Ngày tiếp nhận', 'Nội dung phản ánh', 'Phường/Xã'];
const COMMUNES = ['Phường Trấn Biên', 'Phường Hải Châu', 'Xã Bom Bo'];
const day = (index: number) => String(index + 1).padStart(2, '0');

/** A table of cases with a header. */
const table = (header: string[], row: (index: number) => string[], count = 20) => [
	header,
	...Array.from({ length: count }, (_, index) => row(index))
];
const caseOf = (index: number) => [
	`PA-${index + 1}`,
	`${day(index)}/09/2025`,
	TEXTS[index % 3] ?? '',
	COMMUNES[index % 3] ?? ''
];
const CSV = stringify(table(HEADER, caseOf));
const COLUMNS = {
	source_record_id: 'Mã phiếu',
	received_at: 'Ngày tiếp nhận',
	text: 'Nội dung phản ánh',
	commune_name: 'Phường/Xã'
};

describe('every way to write the same table gets the same columns, and reads back whole', () => {
	const files: [string, string | Uint8Array, object][] = [
		['a.csv', CSV, { encoding: 'utf-8' }],
		['semicolon.csv', stringify(table(HEADER, caseOf), { delimiter: ';' }), { delimiter: ';' }],
		['tab.txt', stringify(table(HEADER, caseOf), { delimiter: '\t' }), { format: 'tsv' }],
		['nfd.csv', CSV.normalize('NFD'), {}],
		...(['utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const).map(
			(encoding): [string, Uint8Array, object] => [
				`${encoding}.csv`,
				encodeLegacy(CSV, encoding),
				{ encoding }
			]
		),
		['font-tcvn3.csv', inTextFont(CSV, 'tcvn3'), { encoding: 'utf-8', text_font: 'tcvn3' }],
		['font-vni.csv', inTextFont(CSV, 'vni'), { encoding: 'utf-8', text_font: 'vni' }],
		['titled.csv', `TỔNG ĐÀI 1022,,,\n,,,\n${CSV}`, { header_row: 3, title: 'TỔNG ĐÀI 1022' }]
	];

	test.each(files)('%s', async (name, content, settings) => {
		const { mapping } = await propose(written(name, content));
		expect(mapping).toMatchObject({ ...settings, entity: 'feedback', date_format: 'dd/mm/yyyy' });
		expect(mapping.columns).toEqual(COLUMNS);
		const rows = await rowsOf(join(dir, name), parseMapping(name, mapping));
		expect(rows).toHaveLength(20);
		const order = Object.values(mapping.columns);
		const [first] = rows;
		const cells = first && 'cells' in first ? first.cells : [];
		expect(cells[order.indexOf('Nội dung phản ánh')]).toBe(TEXTS[0]);
	});

	test('a workbook, JSONL and Arrow', async () => {
		const rows = table(HEADER, caseOf);
		const objects = rows
			.slice(1)
			.map((cells) => Object.fromEntries(cells.map((cell, at) => [HEADER[at], cell])));
		const columns = Object.fromEntries(
			HEADER.map((name, at) => [name, rows.slice(1).map((cells) => cells[at] ?? '')])
		);
		const paths = [
			await writeWorkbook(join(dir, 'a.xlsx'), { A: rows }),
			written('a.jsonl', objects.map((each) => JSON.stringify(each)).join('\n')),
			written('a.arrow', tableToIPC(tableFromArrays(columns), 'file'))
		];
		for (const path of paths) expect((await propose(path)).mapping.columns).toEqual(COLUMNS);
	});
});

describe('dates', () => {
	const withDates = (name: string, date: (index: number) => string) =>
		written(name, stringify(table(HEADER, (index) => caseOf(index).with(1, date(index)))));

	test.each([
		['iso', (index: number) => `2025-09-${day(index)} 08:30`],
		['mm/dd/yyyy', (index: number) => `09/${day(index)}/2025 8:30`],
		['dd/mm/yyyy', (index: number) => `${index + 1}.9.2025`]
	])('%s is told from the values', async (format, date) => {
		const { mapping, unsure } = await propose(withDates(`${format.slice(0, 2)}.csv`, date));
		expect(mapping.date_format).toBe(format);
		expect(unsure).toEqual([]);
	});

	test('days that are all under 13 fit two formats: day first, and unsure', async () => {
		const { mapping, unsure } = await propose(
			withDates('tie.csv', (index) => `0${1 + (index % 9)}/08/2025`)
		);
		expect(mapping.date_format).toBe('dd/mm/yyyy');
		expect(unsure).toEqual(['date_format']);
	});
});

describe('what a person must check is said', () => {
	test('channels that nobody knows go to "other" and are listed', async () => {
		const row = (index: number) => [...caseOf(index), index % 4 === 0 ? 'Bồ câu' : 'Zalo'];
		const { mapping, choices } = await propose(
			written('channel.csv', stringify(table([...HEADER, 'Kênh'], row)))
		);
		expect(mapping.values?.['channel']).toEqual({ Zalo: 'zalo_group', 'Bồ câu': 'other' });
		const [choice] = choices.filter(({ setting }) => setting === 'values.channel');
		expect(choice?.check?.vi).toContain('"Bồ câu"');
	});

	test('two columns that could both be the text: one is taken, the other named', async () => {
		const header = ['Mã phiếu', 'Ngày tiếp nhận', 'Ghi chép A', 'Ghi chép B'];
		const { choices } = await propose(
			written(
				'rival.csv',
				stringify(table(header, (index) => caseOf(index).with(3, TEXTS[index % 2] ?? '')))
			)
		);
		const [choice] = choices.filter(({ setting }) => setting === 'columns.text');
		expect(choice?.check?.en).toMatch(/the column "Ghi chép [AB]" is as likely/);
	});

	test.each([
		['pre_2025', ['00001', '00007', '00010', '00013'], []],
		['by_date', ['00004', '00008', '00025'], ['unit_vintage']]
	])(
		'codes: %s; those that stand in both lists are for a person to settle',
		async (vintage, codes, asked) => {
			const header = [...HEADER.slice(0, 3), 'Mã xã'];
			const row = (index: number) => caseOf(index).with(3, codes[index % codes.length] ?? '');
			const { mapping, unsure } = await propose(
				written(`${vintage}.csv`, stringify(table(header, row)))
			);
			expect(mapping.columns['commune_code']).toBe('Mã xã');
			expect(mapping.unit_vintage).toBe(vintage);
			expect(unsure).toEqual(asked);
		}
	);

	test('the lines for people say it in both languages', async () => {
		const lines = proposalLines(await propose(join(dir, 'tie.csv'))).join('\n');
		expect(lines).toContain('Chưa chắc, hãy kiểm tra / unsure, please check:');
		expect(lines).toContain('date_format: mọi ngày cũng đọc được theo "mm/dd/yyyy"');
	});
});

describe('personal columns', () => {
	const personal: [string, (index: number) => string][] = [
		['Họ và tên', (index) => ['Nguyễn Văn Bình', 'Trần Thị Hoa'][index % 2] ?? ''],
		['Số điện thoại', (index) => `09123456${day(index)}`],
		['Cột X', (index) => `0987 654 3${day(index)}`],
		['Số CCCD', (index) => `0750990012${day(index)}`],
		['Thư', (index) => `a${index}@example.com`],
		['Địa chỉ liên hệ', (index) => `Số ${index}, tổ 5`]
	];

	test('are left out by name or by value, are named with a reason, and no value of theirs is shown', async () => {
		const header = [...HEADER, ...personal.map(([name]) => name)];
		const row = (index: number) => [...caseOf(index), ...personal.map(([, value]) => value(index))];
		const proposal = await propose(written('personal.csv', stringify(table(header, row))));
		expect(proposal.left_out.map(({ column }) => column)).toEqual(personal.map(([name]) => name));
		expect(proposal.mapping.columns).toEqual(COLUMNS);
		const said = JSON.stringify(proposal);
		for (const [, value] of personal) expect(said).not.toContain(value(0));
	});

	test('a telephone number is never taken for a case number', async () => {
		const row = (index: number) => caseOf(index).with(0, `09123456${day(index)}`);
		const { mapping } = await propose(written('phone-id.csv', stringify(table(HEADER, row))));
		expect(mapping.columns).not.toHaveProperty('source_record_id');
	});

	test('a number that strayed into a list of codes stands in no mapping', async () => {
		const row = (index: number) => [...caseOf(index), index === 3 ? 'fax 0912345678' : 'app'];
		const { mapping } = await propose(
			written('stray.csv', stringify(table([...HEADER, 'Kênh'], row)))
		);
		expect(JSON.stringify(mapping)).not.toContain('0912345678');
	});
});

test('a file without a header: columns are numbered, and no cell of a case is shown', async () => {
	const row = (index: number) => [...caseOf(index), `09123456${day(index)}`, 'Trần Thị Hoa'];
	const [, ...rows] = table([], row);
	const path = written('headless.csv', stringify(rows));
	const proposal = await propose(path);
	expect(proposal.mapping).toMatchObject({
		has_header: false,
		columns: { received_at: '2', text: '3', commune_name: '4' }
	});
	expect(proposal.unsure).toContain('has_header');
	expect(JSON.stringify(proposal)).not.toMatch(/09123456|Trần Thị Hoa/);
	expect(await rowsOf(path, parseMapping('headless', proposal.mapping))).toHaveLength(20);
});

describe('the command', () => {
	const RUN = fileURLToPath(new URL('../../../pipelines/run.ts', import.meta.url));
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });

	test('prints the mapping alone on standard output, writes it with --out, and ends with 0', () => {
		const path = written('cli.csv', CSV);
		const { status, stdout, stderr } = run('propose', path);
		expect(status).toBe(0);
		expect(() => parseMapping('stdout', JSON.parse(stdout))).not.toThrow();
		expect(stderr).toContain('columns.text = "Nội dung phản ánh"');
		const out = join(dir, 'out.json');
		const asJson = run('propose', path, '--out', out, '--json');
		expect(JSON.parse(asJson.stdout)).toMatchObject({ mapping: { columns: COLUMNS } });
		expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ columns: COLUMNS });
		const again = run('propose', path, '--out', out);
		expect(again.status).toBe(1);
		expect(again.stderr).toContain('is not written over');
	}, 240_000);

	test('a file without a text ends with 1 and a sentence that lists its columns', () => {
		const path = written('no-text.csv', 'id,ngày\n1,05/09/2025\n2,06/09/2025\n');
		const { status, stderr } = run('propose', path);
		expect(status).toBe(1);
		expect(stderr).toContain('no column looks like the text');
		expect(stderr).toContain('"ngày"');
		expect(stderr).not.toMatch(/^\s+at /m);
	}, 240_000);
});
