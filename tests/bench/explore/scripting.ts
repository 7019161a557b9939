import { z } from 'zod';

/** What Chromium writes down of one moment; times in microseconds. */
const eventSchema = z.object({
	name: z.string(),
	ph: z.string(),
	ts: z.number().default(0),
	dur: z.number().default(0),
	pid: z.number(),
	tid: z.number()
});
type TraceEvent = z.infer<typeof eventSchema>;
const traceSchema = z.object({ traceEvents: z.array(z.unknown()) });

/** The mark that the page leaves whenever a slice is on the screen. */
export const DRAWN_MARK = 'slice-drawn';

/** JavaScript, from handlers to microtasks, and the collection of what it left behind. */
const SCRIPTING = new Set([
	...['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'TimerFire', 'FireAnimationFrame'],
	...['EventDispatch', 'v8.callFunction', 'MajorGC', 'MinorGC', 'V8.GCScavenger']
]);

/** How much of `from` to `to` the events cover; those within others count once. */
function covered(events: readonly TraceEvent[], from: number, to: number): number {
	let [sum, end] = [0, from];
	for (const event of events) {
		const [first, last] = [Math.max(event.ts, end), Math.min(event.ts + event.dur, to)];
		if (last > first) [sum, end] = [sum + last - first, last];
	}
	return sum;
}

/**
 * Milliseconds of scripting between one drawn slice and the next, from a trace of Chromium. Time in which the
 * page waits for its next frame or draws is not scripting.
 */
export function scriptingPerSlice(trace: string): number[] {
	const events = traceSchema.parse(JSON.parse(trace)).traceEvents.flatMap((event) => {
		const read = eventSchema.safeParse(event);
		return read.success ? [read.data] : [];
	});
	const marks = events.filter(({ name }) => name === DRAWN_MARK);
	const [first] = marks;
	if (!first) return [];
	const scripts = events
		.filter(({ pid, tid, name }) => pid === first.pid && tid === first.tid && SCRIPTING.has(name))
		.filter(({ ph }) => ph === 'X')
		.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
	const times = marks.map(({ ts }) => ts).sort((a, b) => a - b);
	return times.slice(1).map((to, index) => covered(scripts, times[index] as number, to) / 1000);
}
