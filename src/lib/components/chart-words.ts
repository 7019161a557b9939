import type { ChartWords } from '#lib/charts/chart-spec.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** The words and number formats of one language that charts need. */
export function chartWords(lang: InterfaceLanguage): ChartWords {
	const { chart, names } = messagesFor(lang);
	return { ...formatFor(lang), ...chart, ...names.sentiment, unsure: names.sentimentUnsure };
}
