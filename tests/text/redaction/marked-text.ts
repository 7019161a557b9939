import type { RedactionType } from '#lib/domain/redaction.ts';

export interface MarkedSpan {
	type: RedactionType;
	start: number;
	end: number;
}

/** A text whose personal data somebody has marked by hand. Offsets are UTF-16 code units of `text`. */
export interface MarkedText {
	style: string;
	text: string;
	spans: MarkedSpan[];
}

const MARK = /\[\[([a-z_]+)\|(.*?)\]\](?!\])/g;

/** Reads "style TAB text", where the text marks each span as `[[type|surface]]`. */
export function parseMarked(line: string): MarkedText {
	const [style = '', marked = ''] = line.split('\t');
	const spans: MarkedSpan[] = [];
	let text = '';
	let at = 0;
	for (const { 0: mark, 1: type, 2: surface = '', index } of marked.matchAll(MARK)) {
		text += marked.slice(at, index);
		const start = text.length;
		text += surface;
		spans.push({ type: type as RedactionType, start, end: text.length });
		at = index + mark.length;
	}
	return { style, text: text + marked.slice(at), spans };
}
