import { createHash } from 'node:crypto';
import type { Viewer } from '#lib/domain/viewer.ts';

interface Tagged {
	snapshot_id: string | null;
	viewer: Viewer;
	/** what was asked, in one form only: equal questions must be equal texts */
	question: string;
	/** of the program: another release may answer in another form */
	version: string;
}

/** The ETag of an answer, known before it is asked: snapshots never change, so it depends on no row. */
export function answerTag({ snapshot_id, viewer, question, version }: Tagged): string {
	const { role, province_code, commune_code } = viewer;
	const text = JSON.stringify([version, snapshot_id, role, province_code, commune_code, question]);
	return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Shared caches must not keep what one viewer may see; browsers ask again and are told “unchanged”. */
const headersOf = (tag: string) => ({ etag: tag, 'cache-control': 'private, no-cache' });

const isKnown = (request: Request, tag: string) =>
	(request.headers.get('if-none-match') ?? '')
		.split(',')
		.some((known) => known.trim().replace(/^W\//, '') === tag);

/** Answers 304 without asking when the client has this answer already; else adds the tag to `make`'s. */
export async function taggedResponse(
	request: Request,
	tag: string,
	make: () => Promise<Response>
): Promise<Response> {
	if (isKnown(request, tag)) return new Response(null, { status: 304, headers: headersOf(tag) });
	const response = await make();
	if (response.ok) {
		for (const [name, value] of Object.entries(headersOf(tag))) response.headers.set(name, value);
	}
	return response;
}
