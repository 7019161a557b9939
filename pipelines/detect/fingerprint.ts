import { createHash } from 'node:crypto';
import { ALERT_BUDGETS, STANDARD_BUDGET } from '#lib/domain/hotspot/alert-budget.ts';
import { createDetector } from '#lib/hotspots/detector.ts';
import * as rules from '#lib/hotspots/lifecycle/lifecycle-rules.ts';
import { SCAN, TONE_UPLIFTS, WINDOWS } from '#lib/hotspots/scan/scan-settings.ts';
import { TONE, TONE_WINDOWS } from '#lib/hotspots/tone/tone-settings.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import { DECISION_VERSION, WEEKS_NEEDED } from './decision-version.ts';

/** Lays out what a detector remembers, at next to no cost in memory. */
const SMALLEST: CountFrame = {
	...{ issues: ['issue'], communes: ['commune'] },
	...{ provinceOf: Uint16Array.of(0), neighbours: [Uint16Array.of()] }
};

/** Names, kinds and lengths, whatever the values: what another release of the detector lays out otherwise. */
function shapeOf(value: unknown): unknown {
	if (ArrayBuffer.isView(value)) return [value.constructor.name, value.byteLength];
	if (Array.isArray(value) || typeof value !== 'object' || value === null) return typeof value;
	return Object.entries(value).map(([key, part]) => [key, shapeOf(part)]);
}

/**
 * Changes with what decides besides the counts: places and borders, issues, the first week, the settings
 * of the scans, the budgets and the lifecycle's rules, and how the program lays out what it remembers.
 * A constant inside a method, as of expected counts, is not seen: raise `DECISION_VERSION` with it.
 */
export const fingerprintOf = (frame: CountFrame, firstWeekOn: string): string =>
	createHash('sha256')
		.update(
			JSON.stringify([
				...[DECISION_VERSION, WEEKS_NEEDED, SCAN, WINDOWS, TONE_UPLIFTS, TONE, TONE_WINDOWS, rules],
				...[ALERT_BUDGETS, STANDARD_BUDGET],
				shapeOf(createDetector(SMALLEST).state()),
				...[firstWeekOn, frame.issues, frame.communes, [...frame.provinceOf]],
				frame.neighbours.map((beside) => [...beside])
			])
		)
		.digest('hex')
		.slice(0, 16);
