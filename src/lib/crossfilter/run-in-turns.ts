/** The clock, and a way to let a frame be drawn; arguments, so that tests need neither. */
export interface Turns {
	/** milliseconds */
	now(): number;
	/** resolves when the page has had its turn */
	pause(): Promise<void>;
}

/** What a slice may take of a frame of 16 ms. */
const BUDGET_MS = 8;

/**
 * Runs steps to their end in turns of 8 ms, so that a page goes on drawing and hearing, and gives what
 * they return. Throws the signal's reason once it is aborted, and then does no further step.
 */
export async function runInTurns<Answer>(
	steps: Generator<void, Answer>,
	turns: Turns,
	signal: AbortSignal
): Promise<Answer> {
	signal.throwIfAborted();
	let begun = turns.now();
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (turns.now() - begun < BUDGET_MS) continue;
		await turns.pause();
		signal.throwIfAborted();
		begun = turns.now();
	}
}
