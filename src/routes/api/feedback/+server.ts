import { pushAnswer } from '#lib/server/inbox/push-answer.ts';
import { receivePush } from '#lib/server/inbox/receive-push.ts';
import type { RequestHandler } from './$types';

/** Takes feedback from a source that holds a token; answers 202 with a receipt. */
export const POST: RequestHandler = ({ request }) =>
	pushAnswer(202, () => receivePush(request, new Date()));
