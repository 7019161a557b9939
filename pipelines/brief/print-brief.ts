import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';
import { moveDurably } from '../store/durable.ts';
import { countPages } from './count-pages.ts';
import { printPage } from './print-page.ts';
import { requirePublished } from './require-published.ts';
import { serveBuild } from './serve-build.ts';

export interface BriefOrder {
	warehouse: string;
	chromium: string;
	/** of the page, as `filtersToSearch` writes it */
	search: URLSearchParams;
	/** the PDF file to be */
	out: string;
	signal: AbortSignal;
}

/** What was printed. */
export interface PrintedBrief {
	file: string;
	pages: number;
	bytes: number;
	/** of which snapshot its numbers are */
	snapshot: string;
}

/** The page answers with a sentence of its own when it has nothing to print. */
async function askPage(address: string): Promise<string> {
	const response = await fetch(address, { headers: { accept: 'text/html' } });
	await response.arrayBuffer();
	if (response.ok) return response.headers.get('x-snapshot') ?? '';
	throw new PipelineError({
		vi:
			response.status === 400
				? 'Khoảng thời gian không hợp lệ: ngày đầu phải trước ngày cuối.'
				: `Trang bản in trả lời ${response.status}. Nếu ứng dụng vừa được cập nhật, hãy chạy: npm run build`,
		en:
			response.status === 400
				? 'The period is not valid: the first day must come before the last.'
				: `The page of the brief answered ${response.status}. If the app was just updated, run: npm run build`
	});
}

/**
 * Prints the brief of a published snapshot into a file, which appears whole or not at all. Throws a
 * PipelineError with a sentence, or an AbortError; nothing is left behind then.
 */
export async function printBrief(order: BriefOrder): Promise<PrintedBrief> {
	const { warehouse, chromium, search, out, signal } = order;
	requirePublished(warehouse);
	const served = await serveBuild(warehouse, signal);
	const unfinished = `${out}.tmp`;
	try {
		const address = `${served.address}/brief?${search}`;
		const snapshot = await askPage(address);
		mkdirSync(dirname(out), { recursive: true });
		await printPage(chromium, address, unfinished, signal);
		const pdf = readFileSync(unfinished);
		moveDurably(unfinished, out);
		return { file: out, pages: countPages(pdf), bytes: pdf.byteLength, snapshot };
	} finally {
		if (existsSync(unfinished)) rmSync(unfinished);
		await served.stop();
	}
}
