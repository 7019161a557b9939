import { z } from 'zod';

/** What Chromium writes down of one moment; times in microseconds. */
const eventSchema = z.object({
	name: z.string(),
	ph: z.string(),
	ts: z.number().default(0),
	dur: z.number().default(0),
	/** of the thread's own time on the processor */
	tdur: z.number().default(0),
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

/** Events that lie in no other one, in order of time. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
	let end = -Infinity;
	return events
		.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
		.filter((event) => {
			const isInside = event.ts < end;
			if (!isInside) end = event.ts + event.dur;
			return !isInside;
		});
}

/** Milliseconds of scripting until one slice was drawn, since the one before it. */
export interface SliceScripting {
	/** as a clock tells: other work on the machine is in it */
	elapsed: number;
	/** on the processor */
	busy: number;
}

/**
 * Scripting between one drawn slice and the next, from a trace of Chromium. Time in which the page waits
 * for its next frame, lays out or draws is not scripting.
 */
export function scriptingPerSlice(trace: string): SliceScripting[] {
	const events = traceSchema.parse(JSON.parse(trace)).traceEvents.flatMap((event) => {
		const read = eventSchema.safeParse(event);
		return read.success ? [read.data] : [];
	});
	const marks = events.filter(({ name }) => name === DRAWN_MARK);
	const [first] = marks;
	if (!first) return [];
	const scripts = outermost(
		events
			.filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
			.filter(({ ph, name }) => ph === 'X' && SCRIPTING.has(name))
	);
	const times = marks.map(({ ts }) => ts).sort((a, b) => a - b);
	return times.slice(1).map((to, index) => {
		// What ends with a slice belongs to it: the mark is left in the midst of the last event.
		const own = scripts.filter(({ ts }) => ts > (times[index] as number) && ts <= to);
		const sum = (part: 'dur' | 'tdur') => own.reduce((all, event) => all + event[part], 0) / 1000;
		return { elapsed: sum('dur'), busy: sum('tdur') };
	});
}
