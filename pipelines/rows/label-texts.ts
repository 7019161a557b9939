import { z } from 'zod';
import type { PlaceMention } from '#lib/domain/place.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import type { RowTools } from './row-tools.ts';

const optional = z.string().nullish().catch(null);

/** One line of the input of `classify`. */
export const textRequestSchema = z.object({
	id: z.unknown(),
	text: z.string().refine((text) => text.trim() !== ''),
	received_on: optional,
	province_code: optional
});
export type TextRequest = z.output<typeof textRequestSchema>;

type Kept =
	| 'lang'
	| 'kind'
	| 'sentiment'
	| 'sentiment_best'
	| 'sentiment_confidence'
	| 'issue'
	| 'issue_group'
	| 'issue_confidence'
	| 'issue_candidates'
	| 'issue_second'
	| 'field'
	| 'sentiment_score'
	| 'redacted'
	| 'redactions'
	| 'is_denunciation';

/** One line of the output of `classify`. Offsets are UTF-16 code units of the text as given. */
export interface TextLabelled extends Pick<Understanding, Kept> {
	id: unknown;
	places: PlaceMention[];
}

/** Labels texts; as many answers as requests, in their order. */
export const labelTexts = (requests: readonly TextRequest[], tools: RowTools): TextLabelled[] => {
	const asked = requests.map(({ text, received_on, province_code }) => ({
		text,
		received_on: received_on ?? null,
		province_code: province_code ?? null
	}));
	return tools.readTexts(asked).map((found, at) => {
		return {
			id: requests[at]?.id ?? null,
			lang: found.lang,
			kind: found.kind,
			sentiment: found.sentiment,
			sentiment_best: found.sentiment_best,
			sentiment_confidence: found.sentiment_confidence,
			issue: found.issue,
			issue_group: found.issue_group,
			issue_confidence: found.issue_confidence,
			issue_candidates: found.issue_candidates,
			issue_second: found.issue_second,
			field: found.field,
			sentiment_score: found.sentiment_score,
			redacted: found.redacted,
			redactions: found.redactions,
			places: found.places,
			is_denunciation: found.is_denunciation
		};
	});
};
