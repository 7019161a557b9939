import { printHead, printLine } from '../text/table.ts';
import { timesOf } from '../warehouse/figures.ts';
import type { Country } from './country/country.ts';
import { ours } from './ours.ts';
import { yardstick } from './yardstick/yardstick.ts';

const ROUNDS = 5;
const ms = (value: number) => `${value.toFixed(1)} ms`;

/** How long a week takes ours and the yardstick, turn about. */
export function benchSpeed(country: Country): void {
	const times = { yardstick: [] as number[], ours: [] as number[], tone: [] as number[] };
	for (let round = 0; round < ROUNDS; round++) {
		const { expecting, scanning } = yardstick(country, { withTone: true });
		times.yardstick.push(expecting + scanning);
		times.ours.push(ours(country, 'joint').msAWeek);
		times.tone.push(ours(country, 'tone').msAWeek);
	}
	printHead(`a week of ${country.frame.communes.length} communes × 4 issues`, 'p50', 'p95');
	const names = { yardstick: 'yardstick, joint', ours: 'ours, joint', tone: 'ours, tone' };
	for (const key of ['yardstick', 'ours', 'tone'] as const) {
		const { p50, p95 } = timesOf(times[key]);
		printLine(names[key], ms(p50), ms(p95));
	}
}
