import { growTone } from './grow-tone.ts';
import { TONE } from './tone-settings.ts';
import { temperedEvidence, type ToneWindow } from './tone-windows.ts';

/** A set of communes and a window whose tone changed. */
export interface ToneFinding {
	score: number;
	members: readonly number[];
	window: ToneWindow;
	/** of the window, an entry a commune */
	evidence: Float64Array;
}

const sumOver = (members: readonly number[], values: ArrayLike<number>): number =>
	members.reduce((sum, commune) => sum + (values[commune] as number), 0);

/**
 * All sets that grow from a commune with evidence, in any window; the best first, no two with a commune
 * in common.
 * @param windows of one issue, the latest week alone first
 */
export function scanTone(
	[latest, ...windows]: readonly ToneWindow[],
	neighbours: readonly Uint16Array[],
	correlation: Float64Array,
	dispersion: number
): ToneFinding[] {
	const found: ToneFinding[] = [];
	for (const window of windows) {
		const evidence = temperedEvidence(window, correlation, dispersion);
		for (let seed = 0; seed < evidence.length; seed++) {
			if ((evidence[seed] as number) < TONE.seed) continue;
			const members = growTone(seed, neighbours, evidence);
			if (sumOver(members, window.reports) < TONE.fewestReports) continue;
			if (sumOver(members, (latest as ToneWindow).evidence) < TONE.latest) continue;
			const score = sumOver(members, evidence) - TONE.perCommune * (members.length - 1);
			found.push({ score, members, window, evidence });
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
