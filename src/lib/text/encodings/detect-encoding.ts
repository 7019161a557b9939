import type { ENCODINGS, TextFont } from '#lib/domain/source-mapping.ts';
import { readableBytes } from './readable-bytes.ts';
import { syllableShare } from './syllable-share.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { detectTextFont } from './text-font.ts';
import { fromVni } from './vni.ts';

type Encoding = (typeof ENCODINGS)[number];

export interface DetectedEncoding {
	encoding: Encoding;
	/** the font that text which is well-formed Unicode was typed in */
	text_font: TextFont | null;
	/** 0–1; 1 for a byte order mark and for plain ASCII */
	confidence: number;
	/** the text of the bytes so read */
	text: string;
}

const LEGACY: readonly { encoding: Encoding; read: (bytes: Uint8Array) => string }[] = [
	{
		encoding: 'windows-1258',
		read: (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
	},
	{ encoding: 'tcvn3', read: (bytes) => fromTcvn3(readableBytes(bytes)) },
	{ encoding: 'vni', read: (bytes) => fromVni(readableBytes(bytes)) }
];

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const zero = bytes.indexOf(0);
	if (zero < 0) return null;
	return zero % 2 === 0 ? 'utf-16be' : 'utf-16le';
}

/** The text when the bytes are UTF-8, as far as they go: a sample may end inside a letter. */
function readUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return null;
	}
}

const ENOUGH_WORDS = 20;

function detectLegacy(bytes: Uint8Array): DetectedEncoding {
	const readings = LEGACY.map(({ encoding, read }) => {
		const text = read(bytes);
		return { encoding, text, ...syllableShare(text) };
	}).sort((a, b) => b.share - a.share);
	const [best, next] = readings;
	const { encoding = 'windows-1258', text = '', share = 0, words = 0 } = best ?? {};
	const lead = share - (next?.share ?? 0);
	const confidence = lead * Math.min(1, 0.5 + words / (2 * ENOUGH_WORDS));
	return { encoding, text_font: null, confidence, text };
}

/**
 * The encoding of a file from its first bytes: a byte order mark, zero bytes, well-formed UTF-8, else
 * the legacy Vietnamese encoding that gives most syllables. Text inside Unicode may itself be in the
 * font of such an encoding; `text_font` says so.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
	const wide = utf16Of(bytes);
	const text = wide ? new TextDecoder(wide).decode(bytes) : readUtf8(bytes);
	if (text === null) return detectLegacy(bytes);
	const { font, confidence } = detectTextFont(text);
	const encoding = wide ?? 'utf-8';
	return { encoding, text_font: font, confidence: font ? confidence : 1, text };
}
