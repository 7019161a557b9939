import { loadavg } from 'node:os';

const NAME_WIDTH = 52;
const CELL_WIDTH = 14;

/** Prints one line of a table: what was measured, and its figures. */
export function printLine(name: string, ...cells: readonly string[]): void {
	console.log(name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join(''));
}

/** Prints the head of a table: its title, the machine's load, and the names of its columns. */
export function printHead(title: string, ...columns: readonly string[]): void {
	const load = loadavg().map((value) => value.toFixed(1));
	console.log(`\n${title}  [load ${load.join(' ')}]`);
	printLine('', ...columns);
}

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
export const thousands = (value: number) => Math.round(value).toLocaleString('en');

/** "≥ 86.0 %", with a sign of whether `share` gets there. */
export const atLeast = (share: number, target: number) =>
	`${share >= target ? '✓' : '✗'} ≥ ${percent(target)}`;
export const atMost = (share: number, target: number) =>
	`${share <= target ? '✓' : '✗'} ≤ ${percent(target)}`;
