import { falseIncidents } from './false-incidents.ts';
import { footprintF1 } from './footprint.ts';
import { NULL, TRUE, type Truth } from './truth.ts';

export interface AlarmFigures {
	/** alarms in a thousand cells without a hotspot */
	falseAlarms: number;
	/** of alarms joined over neighbours and weeks, those a week that are false */
	falseIncidents: number;
	/** share of alarms that are true */
	precision: number;
	/** share of hotspots with an alarm within four, and within six weeks of their start */
	recall4: number;
	recall6: number;
	/** median of weeks from the start to the first alarm; Infinity: half of them never */
	delay: number;
	/** how well the communes of a road are told, 0–1 */
	f1: number;
}

/** Weeks from a hotspot's start to the first alarm in it; Infinity without one. */
function delayOf({ at }: Truth, alarm: Uint8Array, hotspot: Truth['volume'][number]): number {
	const { issue, communes, start, end } = hotspot;
	for (let week = start; week <= end; week++)
		if (communes.some((commune) => alarm[at(issue, commune, week)])) return week - start;
	return Infinity;
}

const lowerMedian = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;

/** What alarms are worth. */
export function judgeAlarms(truth: Truth, alarm: Uint8Array): AlarmFigures {
	let [trueAlarms, falseAlarms, nulls] = [0, 0, 0];
	for (const [place, state] of truth.state.entries()) {
		if (state === NULL) nulls++;
		if (!alarm[place]) continue;
		if (state === TRUE) trueAlarms++;
		else if (state === NULL) falseAlarms++;
	}
	const delays = truth.volume.map((hotspot) => delayOf(truth, alarm, hotspot));
	const within = (weeks: number) => delays.filter((delay) => delay < weeks).length / delays.length;
	return {
		falseAlarms: (1000 * falseAlarms) / nulls,
		falseIncidents: falseIncidents(truth, alarm),
		precision: trueAlarms / (trueAlarms + falseAlarms || 1),
		recall4: within(4),
		recall6: within(6),
		delay: lowerMedian(delays),
		f1: footprintF1(truth, alarm)
	};
}
