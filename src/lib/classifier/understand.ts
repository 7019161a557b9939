import type { TextLanguage } from '#lib/domain/language.ts';
import type { PlaceMention } from '#lib/domain/place.ts';
import type { Understanding } from '#lib/domain/understanding.ts';
import { screenDenunciation, type DenunciationScreen } from '#lib/text/denunciation.ts';
import { detectLanguage } from '#lib/text/language.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { redact, type Redacted } from '#lib/text/redact.ts';
import { readLettering, readSurface } from '#lib/text/surface.ts';
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

/** A text to be read, with its context. */
export interface AskedText extends TextContext {
	text: string;
}

/** Where the screen speaks and the classifier does not agree. */
const SURE = 1;
const UNSURE = 0.5;
/** Texts that go through each step together: enough to gain by it, few enough to hold in memory. */
const TOGETHER = 512;

/**
 * Makes the function that reads texts: language, denunciation, personal data, places, labels; as many
 * answers as texts, in their order. Offsets are UTF-16 code units of the text as given. All texts take a step
 * before any takes the next, so that what a step looks up stays near the processor: a third faster than one
 * text after another.
 * A denunciation, found by the screen or by a confident classifier, keeps neither text nor words:
 * `redacted` is null and the explanation is empty.
 */
export function createReader({ classifier, placeIndex }: UnderstanderParts) {
	const readTogether = (asked: readonly AskedText[]): Understanding[] => {
		const surfaces = asked.map(({ text }) => readSurface(text));
		const clean = asked.map(({ text }, at) => redact(text, surfaces[at]));
		const places = asked.map((read, at) => findPlaces(placeIndex, read.text, read, surfaces[at]));
		const masked = asked.map(({ text }, at) =>
			maskForClassifier(text, clean[at]?.redactions ?? [], places[at] ?? [], surfaces[at])
		);
		// It weighs words, and a name in full would be one of them. Where nothing was masked they are cut already.
		const screened = masked.map((text, at) =>
			screenDenunciation(text, text === surfaces[at]?.text ? surfaces[at] : readLettering(text))
		);
		const labelled = masked.map((text) => classifier.label(text));
		const languages = asked.map(({ text }, at) => detectLanguage(text, surfaces[at]));
		return asked.map((_, at) =>
			understandingOf(
				{
					clean: clean[at] as Redacted,
					places: places[at] as PlaceMention[],
					screened: screened[at] as DenunciationScreen,
					labelled: labelled[at] as ReadText['labelled'],
					lang: languages[at] as TextLanguage
				},
				classifier
			)
		);
	};
	return (asked: readonly AskedText[]): Understanding[] => {
		const understood: Understanding[] = [];
		for (let at = 0; at < asked.length; at += TOGETHER)
			understood.push(...readTogether(asked.slice(at, at + TOGETHER)));
		return understood;
	};
}

/** The same for one text. */
export function createUnderstander(parts: UnderstanderParts) {
	const read = createReader(parts);
	return (text: string, context: TextContext): Understanding => {
		const [understood] = read([{ ...context, text }]);
		if (!understood) throw new Error('One text was asked for, and none came back.');
		return understood;
	};
}

/** What the steps found in a text. */
interface ReadText {
	lang: TextLanguage;
	clean: Redacted;
	places: PlaceMention[];
	screened: DenunciationScreen;
	labelled: ReturnType<Classifier['label']>;
}

function understandingOf(
	{ lang, clean, places, screened, labelled }: ReadText,
	{ calibration, version }: Classifier
): Understanding {
	const { labels, explanation } = labelled;
	const is_confident =
		labels.kind === 'denunciation' && labels.kind_confidence >= calibration.denunciation_floor;
	const is_denunciation = screened.is_denunciation || is_confident;
	const is_sure_denunciation = screened.is_denunciation && screened.is_sure;
	const screenConfidence = is_sure_denunciation ? SURE : UNSURE;
	// Named one by one: V8 makes such an object at once, and one that is spread bit by bit.
	return {
		kind: is_denunciation ? 'denunciation' : labels.kind,
		kind_confidence: is_denunciation && !is_confident ? screenConfidence : labels.kind_confidence,
		sentiment: labels.sentiment,
		sentiment_best: labels.sentiment_best,
		sentiment_confidence: labels.sentiment_confidence,
		sentiment_score: labels.sentiment_score,
		issue: labels.issue,
		issue_group: labels.issue_group,
		issue_confidence: labels.issue_confidence,
		issue_candidates: labels.issue_candidates,
		issue_second: labels.issue_second,
		field: labels.field,
		lang,
		redactions: clean.redactions,
		places,
		classifier_version: version,
		redacted: is_denunciation ? null : clean.text,
		is_denunciation,
		is_sure_denunciation,
		explanation: is_denunciation ? { issue: [], sentiment: [] } : explanation
	};
}
