import type { Triage } from '#lib/domain/hotspot/triage.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';

/** What people have done with a hotspot, in a few words; an assignment is told beside what came after. */
export function standingText(lang: InterfaceLanguage, triage: Triage): string {
	const { standing: texts, assignees } = hotspotTexts(lang).triage;
	if (!triage.standing) return texts.none;
	const { standing, assignee, snoozed_until } = triage;
	const assigned = assignee === null ? '' : texts.assign(assignees[assignee]);
	if (standing === 'assign') return assigned;
	const said =
		standing === 'snooze' ? texts.snooze(formatFor(lang).date(snoozed_until)) : texts[standing];
	return assigned ? `${said} · ${assigned}` : said;
}
