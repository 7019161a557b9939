import type { LabelAccount } from '#lib/classifier/account-text.ts';
import { reportHeadSchema } from '#lib/domain/evaluation-report.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { WordWeight } from '#lib/domain/understanding.ts';
import { accountant } from './accountant.ts';
import { placeNames } from './classifier-parts.ts';

const SHOWN_WORDS = 8;

/** A score as a sum that a person can check: the heaviest words, all others together, the bias. */
export interface ScoreParts {
	words: WordWeight[];
	rest: { count: number; weight: number };
	bias: number;
	score: number;
}

/**
 * What is understood of a text that somebody typed to see how it works. Nothing is kept, and of a
 * denunciation nothing is given back but that it is one. Null when there is no classifier.
 */
export function tryText(text: string, lang: InterfaceLanguage) {
	const explain = accountant();
	if (!explain) return null;
	const { understanding, accounts } = explain(text);
	const { redacted } = understanding;
	if (accounts === null || redacted === null) return { is_denunciation: true as const };
	const places = understanding.places.map((place) => ({
		text: place.text,
		reason: place.reason,
		names: place.commune_codes.map((code) => communeName(code, lang))
	}));
	return {
		is_denunciation: false as const,
		...{ redacted, places, text_lang: understanding.lang },
		is_sentiment_counted: understanding.sentiment !== null,
		labels: Object.entries(accounts).map(([head, account]) => ({
			...{ head: reportHeadSchema.parse(head), label: account.label },
			confidence: account.confidence,
			parts: partsOf(account)
		}))
	};
}

const UNIT = { vi: 'full_name', en: 'full_name_en' } as const;

function communeName(code: string, lang: InterfaceLanguage): string {
	const { communes, provinces } = placeNames();
	const commune = communes.find((row) => row.code === code);
	const province = provinces.find((row) => row.code === commune?.province_code);
	return [commune?.[UNIT[lang]] ?? code, province?.[UNIT[lang]]].filter(Boolean).join(', ');
}

/** A word that stands in several places counts once, with all its weight. */
function partsOf({ words, bias, score }: LabelAccount): ScoreParts {
	const whole = new Map<string, number>();
	for (const [word, weight] of words) whole.set(word, (whole.get(word) ?? 0) + weight);
	const heaviest = [...whole].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
	const others = heaviest.slice(SHOWN_WORDS);
	return {
		words: heaviest.slice(0, SHOWN_WORDS),
		rest: { count: others.length, weight: others.reduce((sum, [, weight]) => sum + weight, 0) },
		...{ bias, score }
	};
}
