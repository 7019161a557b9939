import { shareOrNull } from '#lib/domain/suppression.ts';
import type { FeedbackCommune } from '../queries/feedback/feedback-by-commune.ts';

const PEER_COUNT = 10;

const medianOf = (values: (number | null)[]): number | null => {
	const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
	const middle = known.length >> 1;
	if (known.length === 0) return null;
	if (known.length % 2) return known[middle] as number;
	return ((known[middle - 1] as number) + (known[middle] as number)) / 2;
};

const negativeShare = (row: FeedbackCommune) =>
	shareOrNull(row.negative_count, row.sentiment_known_count);
const onTimeShare = (row: FeedbackCommune) =>
	shareOrNull(row.answered_on_time_count, row.due_count);

/** The ten communes of the same list whose volume of feedback is nearest to that of `own`. */
export const nearestInVolume = (
	communes: readonly FeedbackCommune[],
	own: FeedbackCommune
): FeedbackCommune[] =>
	communes
		.filter((row) => row.code !== own.code && row.n > 0)
		.toSorted(
			(a, b) => Math.abs(a.n - own.n) - Math.abs(b.n - own.n) || a.code.localeCompare(b.code)
		)
		.slice(0, PEER_COUNT);

/**
 * A commune beside the ten communes of its province with the nearest volume of feedback: volume is
 * the only size that is known, since no population figures are shipped. Shares are null under n = 30;
 * the whole is null when there is nobody to stand beside.
 */
export function peersOf(communes: readonly FeedbackCommune[], code: string) {
	const own = communes.find((row) => row.code === code);
	if (!own) return null;
	const peers = nearestInVolume(communes, own);
	if (peers.length === 0) return null;
	const volumes = peers.map((row) => row.n);
	return {
		count: peers.length,
		low: Math.min(...volumes),
		high: Math.max(...volumes),
		negative: { own: negativeShare(own), median: medianOf(peers.map(negativeShare)) },
		onTime: { own: onTimeShare(own), median: medianOf(peers.map(onTimeShare)) }
	};
}
