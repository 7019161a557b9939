import type { GateHead, GateResult } from '#lib/classifier/frozen/gate.ts';
import type { Gated } from './gate-version.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const HEAD_NAMES: Record<GateHead, { vi: string; en: string }> = {
	sentiment: { vi: 'tình cảm', en: 'sentiment' },
	issue: { vi: 'vấn đề', en: 'issue' },
	kind: { vi: 'loại', en: 'kind' }
};
const SHOWN_TEXTS = 5;
const SHOWN_LETTERS = 90;

/** The comparison as a Markdown table: a row a head. */
export const gateTable = ({ heads }: Pick<GateResult, 'heads'>): string =>
	[
		'| head | frozen texts | old | new | only old right | only new right | mid-p |',
		'|---|---|---|---|---|---|---|',
		...heads.map(
			({ head, n, old_accuracy, new_accuracy, only_old, only_new, mid_p }) =>
				`| ${head} | ${n} | ${percent(old_accuracy)} | ${percent(new_accuracy)} | ${only_old} | ${only_new} | ${mid_p.toFixed(3)} |`
		)
	].join('\n');

/** Why a version did not pass, and some of the texts that it now gets wrong (masked, as it saw them). */
export function refusalLines({
	worse_heads,
	is_mean_worse,
	lost,
	...result
}: GateResult): string[] {
	const shown = worse_heads.length ? worse_heads : (['sentiment', 'issue', 'kind'] as const);
	const names = (lang: 'vi' | 'en') => worse_heads.map((head) => HEAD_NAMES[head][lang]).join(', ');
	const [was, is] = [percent(result.old_mean), percent(result.new_mean)];
	const lines = worse_heads.length
		? [
				`Chưa đưa vào dùng: bản mới kém hẳn bản cũ ở ${names('vi')} trên tập đóng băng.`,
				`Not put in use: on the frozen texts the new version is clearly worse at ${names('en')}.`
			]
		: [];
	if (is_mean_worse)
		lines.push(
			`Trung bình các mặt giảm từ ${was} xuống ${is}. / The mean over heads fell from ${was} to ${is}.`
		);
	for (const head of shown) {
		for (const { author, text } of lost[head].slice(0, SHOWN_TEXTS))
			lines.push(`  ${HEAD_NAMES[head].en} ${author}: ${text.slice(0, SHOWN_LETTERS)}`);
		const more = lost[head].length - SHOWN_TEXTS;
		if (more > 0) lines.push(`  ${HEAD_NAMES[head].en}: +${more}`);
	}
	return lines;
}

/** What a person should know of a comparison, whatever came of it. */
export function gateLines(gated: Gated | 'none' | 'unreadable'): string[] {
	if (gated === 'none') return [];
	if (gated === 'unreadable')
		return [
			'Bản đang dùng có định dạng khác nên không so được; bản mới thay nó. / The version in use has another format, so nothing could be compared; the new one takes its place.'
		];
	const { old, result } = gated;
	const note = old.is_trained_without_frozen
		? []
		: [
				`Lưu ý: bản cũ ${old.version} có thể đã học từ văn bản đóng băng nên được lợi khi so. / Note: the old version ${old.version} may have learned from frozen texts, which favours it here.`
			];
	return [gateTable(result), ...note, ...(result.is_passed ? [] : refusalLines(result))];
}
