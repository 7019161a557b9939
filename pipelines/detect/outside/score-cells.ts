import type { Cluster } from '#lib/hotspots/cluster.ts';

/** Scores of one week at `issue * communes + commune`; −1: in no cluster. */
export interface CellScores {
	score: Float64Array;
	alarm: Uint8Array;
}

const NOTHING = -1;

/** Each member's score; an alarm from the week's threshold on. */
export function scoreCells(
	clusters: readonly Cluster[],
	threshold: number,
	{ issues, communes }: { issues: number; communes: number }
): CellScores {
	const score = new Float64Array(issues * communes).fill(NOTHING);
	const alarm = new Uint8Array(issues * communes);
	for (const { issue, members } of clusters)
		for (const member of members) {
			const cell = issue * communes + member.commune;
			score[cell] = Math.max(score[cell] as number, member.score);
			alarm[cell] = (score[cell] as number) >= threshold ? 1 : 0;
		}
	return { score, alarm };
}
