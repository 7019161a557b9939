import type { Understanding } from '#lib/domain/understanding.ts';
import { screenDenunciation } from '#lib/text/denunciation.ts';
import { detectLanguage } from '#lib/text/language.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { redact } from '#lib/text/redact.ts';
import { readSurface } from '#lib/text/surface.ts';
import type { Classifier } from './predict.ts';

/** What is known about a text besides its words. */
export interface TextContext {
	/** ISO date: before the reform of 2025 old unit names are read first */
	received_on?: string | null;
	province_code?: string | null;
}

export interface UnderstanderParts {
	classifier: Classifier;
	placeIndex: PlaceIndex;
}

/** Where the screen speaks and the classifier does not agree. */
const SURE = 1;
const UNSURE = 0.5;

/**
 * Makes the function that reads one text: language, denunciation, personal data, places, labels.
 * Offsets are UTF-16 code units of the text as given.
 * A denunciation, found by the screen or by a confident classifier, keeps neither text nor words:
 * `redacted` is null and the explanation is empty.
 */
export function createUnderstander({ classifier, placeIndex }: UnderstanderParts) {
	return (text: string, context: TextContext): Understanding => {
		const surface = readSurface(text);
		const { text: redacted, redactions } = redact(text, surface);
		const places = findPlaces(placeIndex, text, context, surface);
		const masked = maskForClassifier(text, redactions, places);
		// It weighs words, and a name in full would be one of them.
		const screened = screenDenunciation(masked);
		const { labels, explanation } = classifier.label(masked);
		const is_confident =
			labels.kind === 'denunciation' &&
			labels.kind_confidence >= classifier.calibration.denunciation_floor;
		const read = {
			...labels,
			lang: detectLanguage(text),
			redactions,
			places,
			classifier_version: classifier.version
		};
		if (!screened.is_denunciation && !is_confident) {
			return {
				...read,
				redacted,
				is_denunciation: false,
				is_sure_denunciation: false,
				explanation
			};
		}
		const is_sure_denunciation = screened.is_denunciation && screened.is_sure;
		const screenConfidence = is_sure_denunciation ? SURE : UNSURE;
		return {
			...read,
			kind: 'denunciation',
			kind_confidence: is_confident ? labels.kind_confidence : screenConfidence,
			redacted: null,
			is_denunciation: true,
			is_sure_denunciation,
			explanation: { issue: [], sentiment: [] }
		};
	};
}
