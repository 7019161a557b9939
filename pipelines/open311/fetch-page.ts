import { PipelineError } from '../pipeline-error.ts';
import { requestPageSchema, type ServiceRequest } from './service-request.ts';

const TRIES = 5;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const PAGE_TIMEOUT_MS = 30_000;
const MAX_PAGE_BYTES = 50 * 1024 * 1024;

export interface Fetching {
	signal: AbortSignal;
	/** waits so many milliseconds between tries */
	wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** A failure that another try may mend. */
class Passing extends Error {
	readonly after_ms: number | null;

	constructor(message: string, after_ms: number | null, options?: ErrorOptions) {
		super(message, options);
		this.after_ms = after_ms;
	}
}

const refused = (url: URL, vi: string, en: string, cause?: unknown) =>
	new PipelineError(
		{
			vi: `Máy chủ Open311 ${url.host}: ${vi}`,
			en: `The Open311 server ${url.host}: ${en}`
		},
		{ cause }
	);

/** Seconds or a date, as HTTP has it. */
function retryAfter(value: string | null): number | null {
	if (value === null) return null;
	const seconds = Number(value);
	return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null;
}

async function readBody(url: URL, response: Response): Promise<string> {
	const pieces: Uint8Array[] = [];
	let bytes = 0;
	for await (const piece of response.body ?? []) {
		bytes += piece.length;
		if (bytes > MAX_PAGE_BYTES) {
			throw refused(
				url,
				'một trang trả lời lớn hơn 50 MB. Hãy giảm --page-size.',
				'one page is larger than 50 MB. Lower --page-size.'
			);
		}
		pieces.push(piece);
	}
	return Buffer.concat(pieces).toString('utf8');
}

async function tryPage(url: URL, signal: AbortSignal): Promise<ServiceRequest[]> {
	let body: string;
	try {
		const limit = AbortSignal.any([signal, AbortSignal.timeout(PAGE_TIMEOUT_MS)]);
		const response = await fetch(url, { signal: limit, headers: { accept: 'application/json' } });
		if (response.status === 429 || response.status >= 500) {
			await response.body?.cancel();
			const after = retryAfter(response.headers.get('retry-after'));
			throw new Passing(`HTTP ${response.status}`, after);
		}
		if (!response.ok) {
			throw refused(
				url,
				`trả lời HTTP ${response.status}. Hãy kiểm tra địa chỉ và --jurisdiction.`,
				`it answered HTTP ${response.status}. Check the address and --jurisdiction.`
			);
		}
		body = await readBody(url, response);
	} catch (cause) {
		if (signal.aborted || cause instanceof PipelineError || cause instanceof Passing) throw cause;
		throw new Passing('no answer', null, { cause });
	}
	try {
		return requestPageSchema.parse(JSON.parse(body));
	} catch (cause) {
		throw refused(
			url,
			'câu trả lời không phải danh sách requests.json của GeoReport v2.',
			'the answer is no requests.json list of GeoReport v2.',
			cause
		);
	}
}

/**
 * Fetches one page of service requests. Waits longer after each failure that may pass (no answer, 429,
 * 5xx), or as long as the server asks, and gives up with a sentence after five tries.
 */
export async function fetchPage(url: URL, { signal, wait }: Fetching): Promise<ServiceRequest[]> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await tryPage(url, signal);
		} catch (cause) {
			if (!(cause instanceof Passing)) throw cause;
			if (attempt === TRIES) {
				throw refused(
					url,
					`không trả lời sau ${TRIES} lần thử (${cause.message}). Hãy chạy lại lệnh sau; phần đã nạp được giữ nguyên.`,
					`no answer after ${TRIES} tries (${cause.message}). Run the command again later; what was loaded stays.`,
					cause
				);
			}
			const pause = cause.after_ms ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
			await wait(Math.min(LONGEST_WAIT_MS, pause), signal);
		}
	}
}
