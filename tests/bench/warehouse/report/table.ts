/** Figures as text, for the terminal and for Markdown. */
export interface Table {
	title: string;
	/** what has to be known to read the figures */
	note?: string;
	head: readonly string[];
	rows: readonly (readonly string[])[];
	/** long: folded away in Markdown */
	isLong?: boolean;
}

/** Prints a table in columns, the first to the left and the others to the right. */
export function printTable({ title, note, head, rows }: Table): void {
	const widths = head.map((name, at) =>
		Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0))
	);
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
			.join('  ');
	console.log(`\n${title}`);
	if (note) console.log(note);
	for (const cells of [head, ...rows]) console.log(line(cells));
}

const cellOf = (text: string) => text.replaceAll('|', '\\|');

/** The same table in Markdown. */
export function markdownOf({ title, note, head, rows, isLong }: Table): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
	const rule = line(head.map((_, at) => (at === 0 ? '---' : '---:')));
	const table = [line(head), rule, ...rows.map(line)].join('\n');
	const body = isLong
		? `<details>\n<summary>${rows.length} lines</summary>\n\n${table}\n\n</details>`
		: table;
	return [`### ${title}`, ...(note ? [note] : []), body].join('\n\n');
}

export const ms = (value: number) =>
	value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
export const megabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
export const thousands = (value: number) => Math.round(value).toLocaleString('en');
/** "✓ ≤ 40" or "✗ ≤ 40" */
export const within = (value: number, most: number, write: (value: number) => string) =>
	`${value <= most ? '✓' : '✗'} ≤ ${write(most)}`;
export const reaches = (value: number, least: number, write: (value: number) => string) =>
	`${value >= least ? '✓' : '✗'} ≥ ${write(least)}`;
