import type { AdmissionGate, Manner } from './admission-gate.ts';

/** Whether the database said that its memory was used up. */
export const isOutOfMemory = (cause: unknown): boolean =>
	cause instanceof Error && /out of memory/i.test(cause.message);

/**
 * Runs something in the database beside others. All share one small memory: where it ran out, the same
 * is run once more when the others are done, alone. Rejects as `run` does (out of memory only when that
 * is more than there is at all), and as the gate does.
 * @param left aborted when nobody waits for it any more
 * @param how it runs the first time
 */
export async function withRoom<T>(
	gate: AdmissionGate,
	run: () => Promise<T>,
	left?: AbortSignal,
	how: Manner = 'beside'
): Promise<T> {
	const pass = await gate.enter(how, left);
	try {
		return await run();
	} catch (cause) {
		if (!pass.hadCompany || !isOutOfMemory(cause)) throw cause;
	} finally {
		pass.leave();
	}
	const alone = await gate.enter('alone', left);
	try {
		return await run();
	} finally {
		alone.leave();
	}
}
