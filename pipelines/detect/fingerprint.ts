import { createHash } from 'node:crypto';
import { createDetector } from '#lib/hotspots/detector.ts';
import * as rules from '#lib/hotspots/lifecycle/lifecycle-rules.ts';
import { SCAN, WINDOWS } from '#lib/hotspots/scan/scan-settings.ts';
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
 * Changes with all that decides besides the counts: places and borders, issues, the first week, the
 * settings of the program and how it lays out what it remembers.
 */
export const fingerprintOf = (frame: CountFrame, firstWeekOn: string): string =>
	createHash('sha256')
		.update(
			JSON.stringify([
				...[DECISION_VERSION, WEEKS_NEEDED, SCAN, WINDOWS, rules],
				shapeOf(createDetector(SMALLEST).state()),
				...[firstWeekOn, frame.issues, frame.communes, [...frame.provinceOf]],
				frame.neighbours.map((beside) => [...beside])
			])
		)
		.digest('hex')
		.slice(0, 16);
