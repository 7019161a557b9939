import { PushRefusal } from './push-refusal.ts';

const SECURE = { 'cache-control': 'no-store' };

/**
 * Does the work of a route of the push API and answers in JSON; a refusal becomes its status, both
 * sentences and the place of the fault. Anything else is thrown on.
 */
export async function pushAnswer(status: number, work: () => Promise<unknown>): Promise<Response> {
	try {
		return Response.json(await work(), { status, headers: SECURE });
	} catch (thrown) {
		if (!(thrown instanceof PushRefusal)) throw thrown;
		const { reason, place, headers } = thrown;
		return Response.json(
			{ reason_vi: reason.vi, reason: reason.en, ...place },
			{ status: thrown.status, headers: { ...SECURE, ...headers } }
		);
	}
}
