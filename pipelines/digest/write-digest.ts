import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printPage } from '../brief/print-page.ts';
import { requirePublished } from '../brief/require-published.ts';
import { serveBuild } from '../brief/serve-build.ts';
import { PipelineError } from '../pipeline-error.ts';
import { moveDurably } from '../store/durable.ts';

export const DIGEST_FORMATS = ['html', 'md', 'pdf'] as const;
export type DigestFormat = (typeof DIGEST_FORMATS)[number];

export interface DigestOrder {
	warehouse: string;
	format: DigestFormat;
	/** of the page of the digest */
	search: URLSearchParams;
	/** the file to be */
	out: string;
	/** needed for a PDF only */
	chromium: string | null;
	signal: AbortSignal;
}

/** What was written. */
export interface WrittenDigest {
	file: string;
	bytes: number;
	/** of which snapshot its numbers are */
	snapshot: string;
}

const ANSWERS: Record<number, { vi: string; en: string }> = {
	400: {
		vi: 'Không có tuần hoặc mức cảnh báo ấy: --week là một thứ Hai, viết YYYY-MM-DD; --budget là 0.5, 1, 2, 3 hoặc 5.',
		en: 'There is no such week or budget: --week is a Monday, written YYYY-MM-DD; --budget is 0.5, 1, 2, 3 or 5.'
	},
	404: {
		vi: 'Kho này chưa có tuần nào được dò. Cần khoảng nửa năm phản ánh theo tuần; nạp thêm dữ liệu rồi chạy: npm run pipeline -- publish',
		en: 'No week of this warehouse was scanned yet. About half a year of weekly feedback is needed; load more, then run: npm run pipeline -- publish'
	}
};

/** The digest's file as the app writes it; a refusal is a sentence. */
async function fetchFile(address: string): Promise<{ text: string; snapshot: string }> {
	const response = await fetch(address);
	const text = await response.text();
	if (response.ok) return { text, snapshot: response.headers.get('x-snapshot') ?? '' };
	throw new PipelineError(
		ANSWERS[response.status] ?? {
			vi: `Bản tin trả lời ${response.status}. Nếu ứng dụng vừa được cập nhật, hãy chạy: npm run build`,
			en: `The digest answered ${response.status}. If the app was just updated, run: npm run build`
		}
	);
}

/**
 * Writes the weekly digest of a published snapshot into a file, which appears whole or not at all. Throws
 * a PipelineError with a sentence, or an AbortError; nothing is left behind then.
 */
export async function writeDigest(order: DigestOrder): Promise<WrittenDigest> {
	const { warehouse, format, search, out, chromium, signal } = order;
	requirePublished(warehouse);
	const served = await serveBuild(warehouse, signal);
	const unfinished = `${out}.tmp`;
	const pageOf = (kind: string) => `${served.address}/hotspots/digest${kind}?${search}`;
	try {
		const { text, snapshot } = await fetchFile(pageOf(format === 'md' ? '.md' : '.html'));
		mkdirSync(dirname(out), { recursive: true });
		if (chromium === null) writeFileSync(unfinished, text);
		else await printPage(chromium, pageOf(''), unfinished, signal);
		const bytes = readFileSync(unfinished).byteLength;
		moveDurably(unfinished, out);
		return { file: out, bytes, snapshot };
	} finally {
		if (existsSync(unfinished)) rmSync(unfinished);
		await served.stop();
	}
}
