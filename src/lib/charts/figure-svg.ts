import type { LegendEntry } from './chart-spec.ts';
import type { PlainDrawing } from './draw-plain.ts';
import { LIGHT_INK } from './light-ink.ts';

/** A figure with all that it must say once it has left the page. */
export interface FigureText {
	title: string;
	/** period, n, interval */
	facts: readonly string[];
	/** filters, what marks mean, what is left out, and the source */
	notes: readonly string[];
	/** says that the data are an example; null where they are not */
	warning: string | null;
}

const PAD = 24;
const FONT = `'Be Vietnam Pro', 'Noto Sans', sans-serif`;
/** Of a letter, in parts of its size: wide enough for the widest words in use. */
const LETTER = 0.56;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Text as XML may hold it. */
export const xmlText = (text: string) =>
	text.replace(NOT_XML, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** Breaks a text into lines that fit a width. */
function wrapped(text: string, size: number, width: number): string[] {
	const most = Math.max(1, Math.floor(width / (size * LETTER)));
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < most)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

interface Written {
	svg: string;
	/** where the next line may begin */
	y: number;
}

function paragraph(
	text: string,
	{
		y,
		size,
		width,
		colour,
		weight = 400
	}: { y: number; size: number; width: number; colour: string; weight?: number }
): Written {
	const step = Math.round(size * 1.4);
	const lines = wrapped(text, size, width).map(
		(line, index) =>
			`<text x="${PAD}" y="${y + size + index * step}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xmlText(line)}</text>`
	);
	return { svg: lines.join(''), y: y + lines.length * step };
}

function swatch({ ink, shape }: LegendEntry, x: number, y: number): string {
	const colour = LIGHT_INK[ink];
	if (shape === 'line' || shape === 'dashed') {
		const dash = shape === 'dashed' ? ' stroke-dasharray="4 2.5"' : '';
		return `<path d="M${x} ${y - 4}h16" stroke="${colour}" stroke-width="2"${dash}/>`;
	}
	if (shape === 'ring')
		return `<circle cx="${x + 8}" cy="${y - 4}" r="3.5" fill="none" stroke="${colour}" stroke-width="2"/>`;
	if (shape === 'tick')
		return `<rect x="${x + 7}" y="${y - 9}" width="2" height="10" fill="${colour}"/>`;
	if (shape === 'open')
		return `<rect x="${x + 0.75}" y="${y - 8.25}" width="14.5" height="8.5" rx="1.5" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="3 2"/>`;
	const isPale = shape === 'band';
	const box = `<rect x="${x}" y="${y - 9}" width="16" height="10" rx="1.5" fill="${colour}"${isPale ? ' opacity="0.4"' : ''}/>`;
	const hatch = `<path d="M${x + 3} ${y + 1}l10 -10M${x} ${y - 4}l5 -5M${x + 8} ${y + 1}l8 -8" stroke="${LIGHT_INK.hatch}" stroke-width="1.2"/>`;
	return shape === 'hatched' ? box + hatch : box;
}

function legendLines(legend: readonly LegendEntry[], top: number, width: number): Written {
	let [x, y] = [PAD, top + 12];
	const parts = legend.map((entry) => {
		const room = 22 + entry.name.length * 12 * LETTER + 16;
		if (x > PAD && x + room > PAD + width) [x, y] = [PAD, y + 18];
		const svg = `${swatch(entry, x, y)}<text x="${x + 22}" y="${y}" font-size="12" fill="${LIGHT_INK.muted}">${xmlText(entry.name)}</text>`;
		x += room;
		return svg;
	});
	return { svg: parts.join(''), y: legend.length ? y + 12 : top };
}

/**
 * A figure as a document of its own: title, facts, legend, the drawing and its notes, white behind it.
 * Nothing outside the file is needed to show it.
 * @param fontCss `@font-face` rules with the fonts in them
 */
export function figureSvg(drawing: PlainDrawing, text: FigureText, fontCss: string): string {
	const { width } = drawing;
	const { ink, muted, negative } = LIGHT_INK;
	let y = PAD;
	const parts: string[] = [];
	const write = ({ svg, y: next }: Written, gap = 0) => {
		parts.push(svg);
		y = next + gap;
	};
	if (text.warning) {
		write(paragraph(text.warning, { y, size: 12, width, colour: negative, weight: 600 }), 4);
	}
	write(paragraph(text.title, { y, size: 18, width, colour: ink, weight: 600 }), 2);
	write(paragraph(text.facts.join(' · '), { y, size: 12, width, colour: muted }), 8);
	write(legendLines(drawing.legend, y, width), 4);
	parts.push(`<svg x="${PAD}" y="${y}" ${drawing.svg.trim().replace(/^<svg\s/, '')}`);
	y += drawing.height + 8;
	for (const note of text.notes) {
		write(paragraph(note, { y, size: 11, width, colour: muted }), 2);
	}
	const [w, h] = [width + 2 * PAD, y + PAD - 8];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="${xmlText(FONT)}" role="img">`,
		`<title>${xmlText(text.title)}</title><style>${fontCss}</style>`,
		`<rect width="${w}" height="${h}" fill="${LIGHT_INK.surface}"/>`,
		...parts,
		'</svg>'
	].join('');
}
