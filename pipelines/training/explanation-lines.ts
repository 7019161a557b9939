import type { AccountedText, LabelAccount } from '#lib/classifier/account-text.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const signed = (weight: number) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(3)}`;

/** What may leave the program: of a denunciation only that it is one, and in which language. */
export function shownExplanation({ understanding, accounts }: AccountedText) {
	const { lang, is_denunciation, classifier_version } = understanding;
	if (accounts === null) return { lang, is_denunciation, classifier_version };
	const { redacted, redactions, places, field, issue_candidates, issue_second } = understanding;
	const { sentiment, sentiment_score } = understanding;
	return {
		...{ lang, is_denunciation, classifier_version, redacted, redactions, places },
		...{ sentiment, sentiment_score, issue_candidates, issue_second, field, accounts }
	};
}

/** The explanation for a person at the terminal. */
export function explanationLines(found: AccountedText, taxonomy: Taxonomy): string[] {
	const { understanding, accounts } = found;
	const language = `Ngôn ngữ / language: ${understanding.lang}`;
	if (accounts === null) {
		return [
			'Đây là hoặc có thể là tố cáo: chỉ được đếm, không lưu và không hiện nội dung.',
			'This is or may be a denunciation: it is only counted, never kept and never shown.',
			language
		];
	}
	const names = new Map(
		[...taxonomy.leaves, ...taxonomy.kinds].map(({ id, vi, en }) => [id, `${vi} / ${en}`])
	);
	const { places, redacted } = understanding;
	return [
		`Đã che / redacted: ${redacted}`,
		language,
		'Tố cáo / denunciation: không / no',
		`Nơi / places: ${places.length === 0 ? '–' : ''}`,
		...places.map(
			({ text, commune_codes, province_code, reason }) =>
				`  ${text}: ${commune_codes.join(', ') || province_code || '–'} (${reason})`
		),
		...Object.entries(accounts).flatMap(([head, account]) => [
			'',
			...accountLines(head, account, names.get(account.label), understanding.sentiment === null)
		])
	];
}

/** A label and the sum that makes its score, heaviest words first. */
function accountLines(
	head: string,
	{ label, confidence, bias, words, score }: LabelAccount,
	name: string | undefined,
	isUnsure: boolean
): string[] {
	const note =
		head === 'sentiment' && isUnsure ? ' – chưa rõ, không tính / unsure, not counted' : '';
	const heaviest = words.toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
	return [
		`${head}: ${label}${name ? ` (${name})` : ''}, ${percent(confidence)}${note}`,
		...heaviest.map(([word, weight]) => `  ${signed(weight)}  ${word}`),
		`  ${signed(bias)}  (gốc / bias)`,
		`  ${signed(score)}  = điểm / score`
	];
}
