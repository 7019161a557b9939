import type { BriefFinding } from '#lib/domain/brief/brief-findings.ts';
import type { Comparison } from '#lib/domain/filters.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { briefTexts } from '#lib/i18n/brief-texts.ts';
import { describeChange } from '#lib/i18n/change.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** A finding as a sentence with its n. */
export function findingWords(
	lang: InterfaceLanguage,
	compare: Comparison,
	finding: BriefFinding
): string {
	const texts = messagesFor(lang);
	const rules = texts.pages.overview.finding;
	const format = formatFor(lang);
	const n = format.count(finding.n);
	const named = (thing: { name_vi: string | null; name_en: string | null }) =>
		(lang === 'vi' ? thing.name_vi : thing.name_en) ?? texts.unknown;
	const against =
		compare === 'none' ? '' : ` ${texts.change.against(texts.names.comparison[compare])}`;
	if (finding.rule === 'rising') {
		const before = finding.ratio === null ? null : Math.round(finding.n / finding.ratio);
		const isFew = finding.is_base_hidden ? briefTexts(lang).fromHiddenBase : rules.fromNone;
		const change = describeChange(lang, 'count', finding.n, before)?.text ?? isFew;
		return rules.rising(named(finding.issue), change + against, n);
	}
	if (finding.rule === 'unanswered') {
		return rules.unanswered(named(finding.issue), format.count(finding.open), n);
	}
	if (finding.rule === 'late') {
		return rules.late(named(finding.place), format.share(finding.share), n);
	}
	const change = describeChange(lang, 'share', finding.share, finding.previous_share);
	return rules.onTime(format.share(finding.share), change ? `, ${change.text}${against}` : '', n);
}
