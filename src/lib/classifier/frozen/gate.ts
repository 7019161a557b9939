import { sentimentOfScore } from '#lib/domain/sentiment.ts';
import type { TextLabels } from '#lib/domain/understanding.ts';
import { mcnemarMidP } from '#lib/stats/mcnemar.ts';
import { UNCLEAR } from '../heads.ts';
import type { Classifier } from '../predict.ts';
import type { TrainingText } from '../training-text.ts';

/** What a new version is compared on. */
export const GATE_HEADS = ['sentiment', 'issue', 'kind'] as const;
export type GateHead = (typeof GATE_HEADS)[number];

/** Below this mid-p a difference is not put down to chance. */
const SIGNIFICANCE = 0.05;
/** The mean over heads may fall by so much: half a point. */
const TOLERANCE = 0.005;

export interface HeadComparison {
	head: GateHead;
	/** frozen texts that say something about this head */
	n: number;
	/** shares 0–1 */
	old_accuracy: number;
	new_accuracy: number;
	/** texts that only one of the two gets right: what the test looks at */
	only_old: number;
	only_new: number;
	mid_p: number;
}

export interface GateResult {
	heads: HeadComparison[];
	/** unweighted over heads */
	old_mean: number;
	new_mean: number;
	/** heads that became worse by more than chance */
	worse_heads: GateHead[];
	is_mean_worse: boolean;
	/** the new version is not worse: it may take the old one's place */
	is_passed: boolean;
	/** frozen texts that the old version labelled right and the new one does not, by head */
	lost: Record<GateHead, TrainingText[]>;
}

/** Right, wrong, or null where the text says nothing about the head; as the evaluation scores. */
const JUDGES: Record<GateHead, (text: TrainingText, given: TextLabels) => boolean | null> = {
	sentiment: (text, given) => given.sentiment_best === sentimentOfScore(text.score),
	issue: (text, given) => given.issue === text.issue || given.issue === text.issue_second,
	kind: (text, given) => (text.issue === UNCLEAR ? null : given.kind === text.kind)
};

interface Labelled {
	text: TrainingText;
	old: TextLabels;
	fresh: TextLabels;
}

function compareHead(head: GateHead, labelled: readonly Labelled[]) {
	const judge = JUDGES[head];
	const lost: TrainingText[] = [];
	let [n, oldRight, newRight, onlyNew] = [0, 0, 0, 0];
	for (const { text, old, fresh } of labelled) {
		const [was, is] = [judge(text, old), judge(text, fresh)];
		if (was === null || is === null) continue;
		n++;
		if (was) oldRight++;
		if (is) newRight++;
		if (was && !is) lost.push(text);
		if (is && !was) onlyNew++;
	}
	const share = (right: number) => (n === 0 ? 0 : right / n);
	const comparison: HeadComparison = {
		head,
		n,
		old_accuracy: share(oldRight),
		new_accuracy: share(newRight),
		only_old: lost.length,
		only_new: onlyNew,
		mid_p: mcnemarMidP(lost.length, onlyNew)
	};
	return { comparison, lost };
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Scores an old and a new classifier on the same frozen texts. The new one passes when no head is
 * significantly worse (McNemar's mid-p, see `mcnemarMidP`) and the mean over heads has not fallen by
 * more than half a point.
 * @throws Error when there is no frozen text: then nothing can be said
 */
export function compareOnFrozen(
	old: Pick<Classifier, 'labels'>,
	fresh: Pick<Classifier, 'labels'>,
	frozen: readonly TrainingText[]
): GateResult {
	if (frozen.length === 0) throw new Error('There is no frozen text to compare classifiers on.');
	const labelled = frozen.map((text) => ({
		text,
		old: old.labels(text.text),
		fresh: fresh.labels(text.text)
	}));
	const found = GATE_HEADS.map((head) => compareHead(head, labelled));
	const heads = found.map(({ comparison }) => comparison);
	const worse_heads = heads
		.filter((head) => head.new_accuracy < head.old_accuracy && head.mid_p < SIGNIFICANCE)
		.map(({ head }) => head);
	const old_mean = mean(heads.map(({ old_accuracy }) => old_accuracy));
	const new_mean = mean(heads.map(({ new_accuracy }) => new_accuracy));
	const is_mean_worse = new_mean < old_mean - TOLERANCE;
	return {
		heads,
		old_mean,
		new_mean,
		worse_heads,
		is_mean_worse,
		is_passed: worse_heads.length === 0 && !is_mean_worse,
		lost: Object.fromEntries(
			found.map(({ comparison, lost }) => [comparison.head, lost])
		) as GateResult['lost']
	};
}
