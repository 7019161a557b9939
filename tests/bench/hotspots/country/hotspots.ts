import { holidayFactor, SCORED_FROM, WEEKS } from './calendar.ts';
import { drawRoad } from './hotspot-places.ts';
import { ISSUES } from './issues.ts';
import type { Land } from './land.ts';
import type { Random } from './random.ts';
import type { Rates } from './rates.ts';

/** A hotspot that was put there. */
export interface Planted {
	/** volume: more reports, more of them negative; tone: more negative ones among as many */
	kind: 'volume' | 'tone';
	/** false for those of the weeks that teach */
	is_scored: boolean;
	issue: number;
	communes: readonly number[];
	/** first week, and last one of its fading */
	start: number;
	end: number;
}

/** What hotspots add: reports, and to the share of negative ones. */
export interface Added {
	reports: Float64Array;
	negative: Float64Array;
}
export const addedAt = (issue: number, commune: number, communes: number): number =>
	(issue * communes + commune) * WEEKS;

export interface PlantingOptions {
	/** hotspots before the scored weeks, scored ones, and scored ones of tone alone */
	history: number;
	hotspots: number;
	tone: number;
}

const ATTEMPTS = 400;
const FADING = 3;
/** Weeks between two hotspots of neighbours on one issue. */
const APART = 4;
const LEAST_TONE_MEAN = 1.2;
const UPLIFT = { volume: 0.25, tone: 0.38 };
const SIZES = { one: [2, 3.5, 6], several: [1.1, 1.9, 3.2] };
/** Issues by how often they flare up, and weeks until a hotspot is at its height. */
const PRONE = [0, 0, 0, 1, 1, 2, 2, 3];
const RAMPS = [1, 3, 6];

/** Plants hotspots one after the other, where neighbours have none on the same issue at the time. */
export function plantHotspots(
	{ history, hotspots, tone }: PlantingOptions,
	land: Land,
	rates: Rates,
	random: Random
): { planted: Planted[]; added: Added } {
	const count = land.communes.length;
	const length = ISSUES.length * count * WEEKS;
	const added = { reports: new Float64Array(length), negative: new Float64Array(length) };
	const used = new Uint8Array(length);
	const planted: Planted[] = [];

	function isFree(zone: Iterable<number>, issue: number, from: number, to: number): boolean {
		for (const commune of zone) {
			const at = addedAt(issue, commune, count);
			if (used.subarray(at + from, at + to + 1).includes(1)) return false;
		}
		return true;
	}

	function meanBefore(commune: number, issue: number, start: number): number {
		let sum = 0;
		for (let week = Math.max(0, start - 26); week < start; week++)
			sum += rates.mean(commune, issue, week);
		return sum / Math.max(1, Math.min(26, start));
	}

	function raise(hotspot: Planted, commune: number, { strength, ramp, plateau }: Growth): void {
		const { kind, issue, communes, start, end } = hotspot;
		const isRoad = communes.length > 1;
		const lag = isRoad && random.next() < 0.35 ? 1 : 0;
		const spread = Math.sqrt((ISSUES[issue]?.ratio ?? 1) * meanBefore(commune, issue, start));
		const peak =
			(strength * spread + (isRoad ? 0.4 : 0.8)) * (isRoad ? 0.7 + 0.6 * random.next() : 1);
		for (let week = start + lag; week <= end; week++) {
			const up = Math.min(1, (week - start - lag + 1) / ramp);
			const past = week - start - plateau;
			const down = past >= 0 ? Math.max(0, 1 - (past + 1) / (FADING + 1)) : 1;
			const at = addedAt(issue, commune, count) + week;
			if (kind === 'volume')
				added.reports[at] = (added.reports[at] as number) + peak * up * down * holidayFactor(week);
			added.negative[at] = Math.max(added.negative[at] as number, UPLIFT[kind] * up * down);
		}
	}

	function attempt(kind: Planted['kind'], [first, last]: [number, number], turn: number): boolean {
		const isRoad = turn % 2 === 1;
		const communes = isRoad ? drawRoad(3 + random.below(4), land, random) : [random.below(count)];
		if (!communes) return false;
		const issue = random.pick(PRONE);
		const sizes = isRoad ? SIZES.several : SIZES.one;
		const strength = sizes[Math.floor(turn / 2) % 3] as number;
		const ramp = random.pick(RAMPS);
		const plateau = 6 + random.below(10);
		const start = first + random.below(last - first + 1);
		const end = Math.min(WEEKS - 1, start + plateau + FADING - 1);
		const zone = new Set(communes);
		for (const commune of communes)
			for (const other of land.neighbours[commune] ?? []) zone.add(other);
		if (!isFree(zone, issue, Math.max(0, start - APART), Math.min(WEEKS - 1, end + APART)))
			return false;
		if (
			kind === 'tone' &&
			communes.some((each) => rates.mean(each, issue, start) < LEAST_TONE_MEAN)
		)
			return false;
		for (const commune of zone) {
			const at = addedAt(issue, commune, count);
			used.fill(1, at + start, at + end + 1);
		}
		const hotspot = { kind, is_scored: first >= SCORED_FROM, issue, communes, start, end };
		for (const commune of communes) raise(hotspot, commune, { strength, ramp, plateau });
		planted.push(hotspot);
		return true;
	}

	const plant = (kind: Planted['kind'], weeks: [number, number], many: number) => {
		for (let turn = 0; turn < many; turn++)
			for (let tries = 0; tries < ATTEMPTS && !attempt(kind, weeks, turn); tries++);
	};
	plant('volume', [6, 92], history);
	plant('volume', [SCORED_FROM + 1, WEEKS - 9], hotspots);
	plant('tone', [SCORED_FROM + 1, WEEKS - 9], tone);
	return { planted, added };
}

/** How a hotspot rises: in standard deviations, weeks to its height, weeks before it fades. */
interface Growth {
	strength: number;
	ramp: number;
	plateau: number;
}
