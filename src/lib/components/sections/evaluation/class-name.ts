import type { ReportHead } from '#lib/domain/report-dimensions.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** What a class is called: sentiments and kinds by the interface, issues and groups by `names`. */
export function className(
	lang: InterfaceLanguage,
	head: ReportHead,
	id: string,
	names: Readonly<Record<string, string>>
): string {
	const { sentiment, kind } = messagesFor(lang).names;
	const known: Record<string, string> = { ...names, ...(head === 'kind' ? kind : sentiment) };
	return known[id] ?? id;
}
