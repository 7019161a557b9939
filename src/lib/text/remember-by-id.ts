const FIRST_IDS = 16_384;
const MOST_IDS = 200_000;
/** Stands for "not asked yet" when it is 0: makes every answer larger than that. */
const SHIFT = 3;

/** An array that holds a position: itself, or a longer copy. */
export function longEnough(array: Int32Array, at: number): Int32Array {
	if (at < array.length) return array;
	const longer = new Int32Array(2 * at);
	longer.set(array);
	return longer;
}

/**
 * A function that remembers its answers, whole numbers from −2 on, by the number of what it is asked about:
 * an array is a fraction of a map's cost. Beyond a number of things it asks every time.
 */
export function rememberById<Thing extends { id: number }>(
	ask: (thing: Thing) => number
): (thing: Thing) => number {
	let answers: Int32Array = new Int32Array(FIRST_IDS);
	return (thing) => {
		const { id } = thing;
		if (id >= MOST_IDS) return ask(thing);
		answers = longEnough(answers, id);
		const known = answers[id] ?? 0;
		if (known !== 0) return known - SHIFT;
		const answer = ask(thing);
		answers[id] = answer + SHIFT;
		return answer;
	};
}
