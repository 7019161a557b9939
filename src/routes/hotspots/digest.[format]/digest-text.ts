import { factLines } from '#lib/components/hotspots/fact-lines.ts';
import { footprintText } from '#lib/components/hotspots/footprint-text.ts';
import type { HotspotNames } from '#lib/components/hotspots/hotspot-names.ts';
import { findingText } from '#lib/components/hotspots/hotspot-words.ts';
import { standingText } from '#lib/components/hotspots/triage-words.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { addDays } from '#lib/domain/period.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { DigestEntry, HotspotDigest } from '#lib/server/page/hotspot-digest.ts';

/** A hotspot, or a change, in words. */
interface DigestItem {
	title: string;
	lines: string[];
}

/** A digest in words, for whatever a file is made of. */
export interface DigestText {
	lang: InterfaceLanguage;
	title: string;
	lead: string[];
	sections: { title: string; none: string; items: DigestItem[]; notes: string[] }[];
	foot: string[];
}

export interface DigestScope {
	lang: InterfaceLanguage;
	names: HotspotNames;
	/** of the place that the digest is about */
	place: string;
	isExample: boolean;
}

function alertItem({ hotspot, triage }: DigestEntry, { lang, names }: DigestScope): DigestItem {
	const { states, lanes } = messagesFor(lang).hotspotWords;
	const facts = factLines(lang, hotspot);
	return {
		title: findingText(lang, hotspot, names),
		lines: [
			...(hotspot.commune_codes.length > 1 ? [footprintText(lang, hotspot, names)] : []),
			[facts.observed, facts.usual, facts.ratio].filter((fact) => fact !== '').join('; '),
			facts.negative,
			facts.unusual,
			facts.scope,
			`${states[hotspot.state]}, ${facts.since} · ${lanes[hotspot.lane]}`,
			standingText(lang, triage)
		].filter((line) => line !== '')
	};
}

/** What the week changed, each kind of change once with the hotspots that it happened to. */
function changeItems(changes: readonly DigestEntry[], { lang, names }: DigestScope): DigestItem[] {
	const words = hotspotTexts(lang).digest.changes;
	const byChange = Map.groupBy(changes, ({ change }) => change);
	return [...byChange].flatMap(([change, entries]) =>
		change === null
			? []
			: [
					{
						title: words[change],
						lines: entries.map(({ hotspot }) => findingText(lang, hotspot, names))
					}
				]
	);
}

/** A week's digest in the words of the page, with such counts as may be published and without notes. */
export function digestText(digest: HotspotDigest, scope: DigestScope): DigestText {
	const { lang, place, isExample } = scope;
	const { digest: texts, head } = hotspotTexts(lang);
	const { example } = messagesFor(lang);
	const format = formatFor(lang);
	const { week_on, completeness, alerts, changes, alert_count, change_count } = digest;
	const more = (all: number, shown: number) =>
		all > shown ? [texts.more(format.count(all - shown))] : [];
	return {
		lang,
		title: `${texts.title(format.week(week_on))}: ${place}`,
		lead: [
			...(isExample ? [example.banner, example.explanation] : []),
			texts.week(format.period({ from: week_on, to: addDays(week_on, 7) })),
			...(completeness === null ? [] : [texts.complete(format.share(completeness))]),
			`${head.budget}: ${head.budgetNote(format.decimal(digest.budget))}`
		],
		sections: [
			{
				title: texts.alerts(format.count(alert_count)),
				none: texts.noneAlerts,
				items: alerts.map((entry) => alertItem(entry, scope)),
				notes: [
					...more(alert_count, alerts.length),
					texts.watched(format.count(digest.watched_count)),
					texts.handled(format.count(digest.handled_count))
				]
			},
			{
				title: texts.changed,
				none: texts.noneChanged,
				items: changeItems(changes, scope),
				notes: more(change_count, changes.length)
			}
		],
		foot: [texts.limits, texts.published]
	};
}
