import type { AskedCase, Measured } from '../ask/messages.ts';
import { budgetFor } from '../budgets.ts';
import { quantile } from '../figures.ts';
import type { MadeSnapshot } from '../generate/make-snapshot.ts';
import type { Floor } from '../machine/scan-floors.ts';
import type { Peer } from '../postgres/ask-postgres.ts';
import type { Served } from '../serve/measure-server.ts';
import { peerTable } from './peer-table.ts';
import { serverTable } from './server-table.ts';
import { megabytes, ms, thousands, within, type Table } from './table.ts';

export interface SizeResult {
	rows: number;
	days: number;
	has_texts: boolean;
	made: MadeSnapshot;
	asked: Measured;
	/** null: nothing is built */
	served: Served | null;
	/** null: PostgreSQL was not asked */
	peer: Peer | null;
	floors: readonly Floor[];
}

export const sizeOf = ({ rows }: SizeResult) => `${rows.toExponential(0).replace('e+', 'e')} rows`;

function madeTable(result: SizeResult): Table {
	const { made, days, has_texts } = result;
	return {
		title: `${sizeOf(result)}: the snapshot`,
		note: `${thousands(days)} days of history, texts ${has_texts ? 'as short stand-ins' : 'left empty'}; ${megabytes(made.bytes)} on disk; facts made in ${made.seconds.facts.toFixed(0)} s, the product's rollups in ${made.seconds.rollups.toFixed(0)} s, opened and verified in ${result.asked.attach.toFixed(1)} s.`,
		head: ['table', 'rows'],
		rows: Object.entries(made.rows).map(([table, n]) => [table, thousands(n)])
	};
}

function kindRow(result: SizeResult, kind: AskedCase['shown']['kind'], title: string): string[] {
	const budget = budgetFor(result.rows)[kind];
	const cases = result.asked.cases.filter(({ shown }) => shown.kind === kind);
	const all = (pick: (one: AskedCase) => number) => cases.map(pick);
	const worst = Math.max(...all(({ warm }) => warm.p95));
	const over = cases.filter(({ warm }) => warm.p95 > budget).length;
	return [
		title,
		String(cases.length),
		ms(
			quantile(
				all(({ first }) => first),
				0.5
			)
		),
		ms(Math.max(...all(({ first }) => first))),
		ms(
			quantile(
				all(({ warm }) => warm.p50),
				0.5
			)
		),
		ms(
			quantile(
				all(({ warm }) => warm.p95),
				0.5
			)
		),
		ms(worst),
		within(worst, budget, ms),
		`${cases.length - over} of ${cases.length}`,
		`${ms(result.asked.two[kind].p50)} / ${ms(result.asked.two[kind].p95)}`
	];
}

const kindTable = (result: SizeResult): Table => ({
	title: `${sizeOf(result)}: questions, milliseconds`,
	note: 'First: the first answer of a fresh process, after the attach has read the file once. Warm: asked again and again, no answer kept. Two at once: p50 / p95 of all questions, two clients that never pause.',
	head: [
		...['kind', 'questions', 'first, median', 'first, worst', 'p50, median', 'p95, median'],
		...['p95, worst', 'budget of p95', 'within', 'two at once']
	],
	rows: [
		kindRow(result, 'filtered', 'any, filtered'),
		kindRow(result, 'whole', 'whole history'),
		[
			...['an answer kept', '1', '', '', ms(result.asked.kept.p50), ''],
			...[ms(result.asked.kept.p95), '', '', '']
		]
	]
});

function memoryTable(result: SizeResult): Table {
	const { memory } = result.asked;
	const most = budgetFor(result.rows).memory;
	const line = (name: string, bytes: number) => [
		name,
		megabytes(bytes),
		within(bytes, most, megabytes)
	];
	return {
		title: `${sizeOf(result)}: peak memory of the process that asks`,
		head: ['until', 'peak', 'budget'],
		rows: [
			line('attached and verified', memory.attached),
			line('every question, one client', memory.one),
			line('every question, two clients', memory.two)
		]
	};
}

const pageTable = (result: SizeResult): Table => ({
	title: `${sizeOf(result)}: pages, all questions of one together, none kept, milliseconds`,
	head: ['page', 'runs', 'p50', 'p95'],
	rows: result.asked.pages.map(({ shown, times }) => [
		shown.name,
		String(times.runs),
		ms(times.p50),
		ms(times.p95)
	])
});

const floorTable = (result: SizeResult): Table => ({
	title: `${sizeOf(result)}: what DuckDB itself needs to read the bytes, milliseconds`,
	note: 'The least that any question on the facts can take here: no filter of scope, no join, no answer to build.',
	head: ['read', 'p50'],
	rows: result.floors.map(({ name, p50 }) => [name, ms(p50)])
});

function questionTable(result: SizeResult): Table {
	const budget = budgetFor(result.rows);
	const line = (one: AskedCase, at: number): [number, string[]] => {
		const peer = result.peer?.times.get(at);
		const mark = one.warm.p95 <= budget[one.shown.kind] ? '✓' : '✗';
		return [
			one.warm.p95,
			[
				`${one.name} (${one.shown.name})`,
				...[one.shown.kind, one.reads, String(one.warm.runs), ms(one.first)],
				...[ms(one.warm.p50), ms(one.warm.p95), mark],
				...(peer === undefined ? ['', ''] : [ms(peer), `${(peer / one.warm.p50).toFixed(1)}×`])
			]
		];
	};
	return {
		title: `${sizeOf(result)}: every question, slowest first, milliseconds`,
		head: [
			...['question (first page that asks it)', 'kind', 'reads', 'runs', 'first', 'p50', 'p95', ''],
			...['PostgreSQL p50', 'ratio']
		],
		rows: result.asked.cases
			.map(line)
			.toSorted(([a], [b]) => b - a)
			.map(([, cells]) => cells),
		isLong: true
	};
}

/** What was measured of one size. */
export const questionTables = (result: SizeResult): Table[] => [
	madeTable(result),
	kindTable(result),
	memoryTable(result),
	pageTable(result),
	serverTable(result),
	floorTable(result),
	peerTable(result),
	questionTable(result)
];
