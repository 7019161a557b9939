/** Cells that are added without a look at the clock: about a millisecond of work. */
const CELLS_A_STEP = 1 << 17;

/** Does `work` on the cells from `from` to `to` in steps, and yields after each. */
export function* stepsOf(
	from: number,
	to: number,
	work: (from: number, to: number) => void
): Generator<void> {
	for (let start = from; start < to; start += CELLS_A_STEP) {
		work(start, Math.min(to, start + CELLS_A_STEP));
		yield;
	}
}
