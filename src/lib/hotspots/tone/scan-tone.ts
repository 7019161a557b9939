import { growTone } from './grow-tone.ts';
import type { RecentToneState } from './recent-tone.ts';
import { TONE } from './tone-settings.ts';
import {
	temperedEvidence,
	toneCounts,
	type ToneCells,
	type ToneCounts,
	type ToneWindow
} from './tone-windows.ts';

/** A set of communes and a window whose tone changed. */
export interface ToneFinding {
	score: number;
	members: readonly number[];
	weeks: number;
	/** of the window, an entry a commune, tempered */
	evidence: Float64Array;
	/** of the window */
	countsOf(commune: number): ToneCounts;
}

/** What is known of an issue. */
export interface ToneIssue {
	recent: RecentToneState;
	place: ToneCells;
	/** an entry a commune, 0–1 */
	correlation: Float64Array;
	/** at least 1 */
	dispersion: number;
}

const sumOver = (members: readonly number[], valueOf: (commune: number) => number): number =>
	members.reduce((sum, commune) => sum + valueOf(commune), 0);

/**
 * All sets that grow from a commune with evidence, in any window; the best first, no two with a commune
 * in common.
 * @param windows the latest week alone first
 */
export function scanTone(
	[latest, ...windows]: readonly ToneWindow[],
	neighbours: readonly Uint16Array[],
	{ recent, place, correlation, dispersion }: ToneIssue
): ToneFinding[] {
	const found: ToneFinding[] = [];
	for (const window of windows) {
		const { weeks } = window;
		const countsOf = (commune: number) => toneCounts(recent, place, weeks, commune);
		const reportsOf = (commune: number) => countsOf(commune).reports;
		const evidence = temperedEvidence(window, reportsOf, correlation, dispersion);
		if (evidence === null) continue;
		const evidenceOf = (commune: number) => evidence[commune] as number;
		for (let seed = 0; seed < evidence.length; seed++) {
			if ((evidence[seed] as number) < TONE.seed) continue;
			const members = growTone(seed, neighbours, evidence);
			if (sumOver(members, reportsOf) < TONE.fewestReports) continue;
			if (sumOver(members, (commune) => latest?.evidence[commune] as number) < TONE.latest)
				continue;
			const score = sumOver(members, evidenceOf) - TONE.perCommune * (members.length - 1);
			found.push({ score, members, weeks, evidence, countsOf });
		}
	}
	return withoutOverlap(found, neighbours.length);
}

function withoutOverlap(found: ToneFinding[], communes: number): ToneFinding[] {
	const taken = new Uint8Array(communes);
	const kept: ToneFinding[] = [];
	for (const finding of found.sort((a, b) => b.score - a.score)) {
		if (finding.members.some((commune) => taken[commune])) continue;
		for (const commune of finding.members) taken[commune] = 1;
		kept.push(finding);
		if (kept.length === TONE.most) break;
	}
	return kept;
}
