import type { RecentToneState } from './recent-tone.ts';
import { TONE_DEPTH, TONE_WINDOWS } from './tone-settings.ts';

/** One issue over a window of weeks, an entry a commune. */
export interface ToneWindow {
	weeks: number;
	reports: Float64Array;
	negative: Float64Array;
	expected: Float64Array;
	evidence: Float64Array;
}

const PARTS = ['reports', 'negative', 'expected', 'evidence'] as const;

/** Sums of an issue's last weeks, as many as there are; the latest week alone comes first. */
export function toneWindows(
	recent: RecentToneState,
	week: number,
	cells: number,
	{ issue, communes }: { issue: number; communes: number }
): ToneWindow[] {
	const sums = {
		reports: new Float64Array(communes),
		negative: new Float64Array(communes),
		expected: new Float64Array(communes),
		evidence: new Float64Array(communes)
	};
	const windows: ToneWindow[] = [];
	let added = 0;
	for (const weeks of [1, ...TONE_WINDOWS]) {
		if (weeks > week + 1) break;
		for (; added < weeks; added++) {
			const from = ((week - added) % TONE_DEPTH) * cells + issue * communes;
			for (const part of PARTS) {
				const [sum, kept] = [sums[part], recent[part]];
				for (let commune = 0; commune < communes; commune++)
					sum[commune] = (sum[commune] as number) + (kept[from + commune] as number);
			}
		}
		const [reports, negative] = [sums.reports.slice(), sums.negative.slice()];
		const [expected, evidence] = [sums.expected.slice(), sums.evidence.slice()];
		windows.push({ weeks, reports, negative, expected, evidence });
	}
	return windows;
}

/**
 * A window's evidence in each commune, less by as much as its reports scatter more than independent
 * ones would: those of a commune whose share is not well known stand or fall together.
 * Method: the variance of a beta–binomial count over a binomial one's (D. A. Williams, Applied
 * Statistics 31, 1982, 144–148).
 */
export const temperedEvidence = (
	{ reports, evidence }: ToneWindow,
	correlation: Float64Array,
	dispersion: number
): Float64Array =>
	evidence.map((nats, commune) => {
		const others = Math.max(0, (reports[commune] as number) - 1);
		return nats / (dispersion + others * (correlation[commune] as number));
	});
