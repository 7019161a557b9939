import { LABEL_HEADS, type LabelHead } from '#lib/domain/correction.ts';
import { cohenKappa, type KappaEstimate } from '#lib/stats/cohen-kappa.ts';
import type { LabelStore } from './label-store.ts';

export interface HeadAgreement {
	head: LabelHead;
	/** texts that two people labelled */
	n: number;
	/** null for no such text */
	estimate: KappaEstimate | null;
}

/**
 * Cohen's kappa by head over all texts that two people labelled; of more than two, the first two by
 * initials. People who see what the classifier said agree more than people who do not.
 */
export function agreement(people: LabelStore): HeadAgreement[] {
	const labels = people.doubleLabels();
	return LABEL_HEADS.map((head) => ({
		head,
		n: labels.length,
		estimate: cohenKappa(labels.map(([one, two]) => [one[head], two[head]] as const))
	}));
}
