import type { Comparison } from '#lib/domain/filters.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { shareOrNull } from '#lib/domain/suppression.ts';
import { describeChange } from '#lib/i18n/change.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { sharesDiffer } from '#lib/stats/beyond-chance.ts';
import { wilsonInterval } from '#lib/stats/wilson-interval.ts';

interface Counts {
	n: number;
	negative_count: number;
	unsure_count: number;
}
/** What is counted now and in the comparison period. */
export interface TrendHead {
	now: Counts;
	before: Counts | null;
}
interface Trend {
	lang: InterfaceLanguage;
	head: TrendHead;
	compare: Comparison;
	/** whether the texts were chosen by their tone: a share of tones says nothing then */
	isToneFiltered: boolean;
}

const part = ({ n, negative_count, unsure_count }: Counts) => ({
	part: negative_count,
	whole: n - unsure_count
});
const shareOf = (counts: Counts) => shareOrNull(part(counts).part, part(counts).whole);

/** The finding of a weekly trend in words, and how sure its share is. */
export function trendWords({ lang, head: { now, before }, compare, isToneFiltered }: Trend) {
	const [texts, format] = [messagesFor(lang), formatFor(lang)];
	const { trend, trendChance, trendPlain } = texts.pages.overview;
	const comparison = texts.names.comparison[compare];
	const share = isToneFiltered ? null : shareOf(now);
	const change = describeChange(lang, 'share', share, before && shareOf(before));
	const title = () => {
		if (share === null || before === null || change === null) return trendPlain;
		return sharesDiffer(part(now), part(before))
			? trend(format.share(share), `${change.text} ${texts.change.against(comparison)}`)
			: trendChance(format.share(share), comparison);
	};
	const uncertainty = () => {
		if (isToneFiltered) return texts.trend.toneFiltered;
		const interval = share === null ? null : wilsonInterval(part(now).part, part(now).whole);
		if (!interval) return texts.figure.notEnough;
		const [low, high] = [format.share(interval.low, 1), format.share(interval.high, 1)];
		return texts.figure.interval(format.range(low, high));
	};
	return { title: title(), uncertainty: uncertainty() };
}
