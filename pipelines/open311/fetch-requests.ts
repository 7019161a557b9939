import { fetchPage, type Fetching } from './fetch-page.ts';
import type { ServiceRequest } from './service-request.ts';

const DAY_MS = 86_400_000;
/** GeoReport v2 lets a server cut what spans more than 90 days. */
const WINDOW_DAYS = 30;
const MAX_PAGES = 10_000;

export interface FetchRequest extends Fetching {
	/** base address of the API, with or without `requests.json` */
	endpoint: string;
	jurisdiction: string | null;
	page_size: number;
	/** ISO instants; half-open */
	since: string;
	until: string;
}

/** The requests that came in within one span of time. */
export interface RequestWindow {
	since: string;
	until: string;
	requests: ServiceRequest[];
}

const seconds = (instant: number) => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');

function pageUrl(
	request: FetchRequest,
	window: { since: string; until: string },
	page: number
): URL {
	const base = request.endpoint.replace(/\/?(?:requests\.json)?$/, '/requests.json');
	const url = new URL(base);
	url.searchParams.set('start_date', window.since);
	url.searchParams.set('end_date', window.until);
	url.searchParams.set('page', String(page));
	url.searchParams.set('page_size', String(request.page_size));
	if (request.jurisdiction) url.searchParams.set('jurisdiction_id', request.jurisdiction);
	return url;
}

/** All pages of one window. A server that knows no pages answers the same again: then it is over. */
async function allPages(request: FetchRequest, window: { since: string; until: string }) {
	const seen = new Set<string | null>();
	const requests: ServiceRequest[] = [];
	for (let page = 1; page <= MAX_PAGES; page++) {
		const found = await fetchPage(pageUrl(request, window, page), request);
		const fresh = found.filter(({ service_request_id: id }) => id === null || !seen.has(id));
		const isNew = fresh.some(({ service_request_id: id }) => id !== null);
		if (page > 1 && !isNew) break;
		requests.push(...fresh);
		for (const { service_request_id } of fresh) seen.add(service_request_id);
		if (found.length === 0) break;
	}
	return requests;
}

/** Service requests of an Open311 server by the day they came in, a month at a time, the oldest first. */
export async function* fetchRequests(request: FetchRequest): AsyncGenerator<RequestWindow> {
	const end = Date.parse(request.until);
	for (let start = Date.parse(request.since); start < end; start += WINDOW_DAYS * DAY_MS) {
		const window = {
			since: seconds(start),
			until: seconds(Math.min(end, start + WINDOW_DAYS * DAY_MS))
		};
		yield { ...window, requests: await allPages(request, window) };
	}
}
