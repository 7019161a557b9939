import { readFileSync, writeFileSync } from 'node:fs';
import { markdownOf, type Table } from './table.ts';

const START = '<!-- measured: warehouse -->';
const END = '<!-- end: warehouse -->';

/** Puts the tables between two marks of a document in place of what stood there. */
export function writeDocs(path: string, tables: readonly Table[]): void {
	const text = readFileSync(path, 'utf8');
	const [from, to] = [text.indexOf(START), text.indexOf(END)];
	if (from < 0 || to < from) throw new Error(`${path} lacks the marks ${START} and ${END}`);
	const measured = tables.map(markdownOf).join('\n\n');
	writeFileSync(path, `${text.slice(0, from)}${START}\n\n${measured}\n\n${text.slice(to)}`);
}
