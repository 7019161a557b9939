/**
 * Makes a function that keeps its last answers, the one that was used longest ago out first.
 * @param work depends on nothing but its argument
 * @param keyOf equal for arguments that get the same answer
 * @param most answers that are kept
 */
export function keepLatest<Argument, Answer>(
	work: (argument: Argument) => Answer,
	keyOf: (argument: Argument) => string,
	most: number
): (argument: Argument) => Answer {
	const kept = new Map<string, { answer: Answer }>();
	return (argument) => {
		const key = keyOf(argument);
		const known = kept.get(key) ?? { answer: work(argument) };
		kept.delete(key);
		kept.set(key, known);
		if (kept.size > most) kept.delete(kept.keys().next().value as string);
		return known.answer;
	};
}
