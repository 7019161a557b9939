import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Requests = Record<string, unknown>[];

export interface Open311Server {
	endpoint: string;
	/** query of every call, in order */
	calls: URLSearchParams[];
	close(): Promise<void>;
}

const inWindow = (request: Requests[number], query: URLSearchParams) => {
	const at = Date.parse(String(request['requested_datetime']));
	return (
		at >= Date.parse(query.get('start_date') ?? '') && at < Date.parse(query.get('end_date') ?? '')
	);
};

/**
 * A GeoReport v2 server over some requests. `trouble` may answer a call itself (true) before the server
 * does, told by the number of the call.
 */
export async function startOpen311(
	requests: Requests,
	options: {
		knowsPages?: boolean;
		trouble?: (call: number, response: ServerResponse) => boolean;
	} = {}
): Promise<Open311Server> {
	const calls: URLSearchParams[] = [];
	const answer = (incoming: IncomingMessage, response: ServerResponse) => {
		const { searchParams: query, pathname } = new URL(incoming.url ?? '', 'http://localhost');
		calls.push(query);
		if (options.trouble?.(calls.length, response)) return;
		if (pathname !== '/v2/requests.json') {
			response.writeHead(404).end();
			return;
		}
		const size = Number(query.get('page_size'));
		const first = options.knowsPages === false ? 0 : (Number(query.get('page')) - 1) * size;
		const found = requests.filter((request) => inWindow(request, query));
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(found.slice(first, first + size)));
	};
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		endpoint: `http://127.0.0.1:${port}/v2`,
		calls,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
