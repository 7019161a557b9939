import { addDays, weekStart } from '#lib/domain/period.ts';
import { createRandom, type Random } from './random.ts';
import type { ProvinceSites, Site } from './sites.ts';
import type { ExampleGazetteer } from './example-gazetteer.ts';

/** A planted emerging hotspot: the truth against which a detector can be scored. */
export interface Hotspot {
	id: string;
	/** volume: more texts, angrier; sentiment: as many texts as before, angrier */
	kind: 'volume' | 'sentiment';
	issue: string;
	communes: string[];
	/** Monday of the first week */
	from: string;
	/** the day after the last week; weeks after asOf are not in the data */
	to: string;
	/** texts that it is expected to bring in its busiest week, over all its communes */
	peak: number;
	/** weeks from nothing to the peak */
	ramp_weeks: number;
	/** number of what is behind it: most of its texts name the same few grievances */
	cause: number;
}

const ISSUES_URBAN = ['env.air', 'env.noise', 'infra.flooding', 'urban.building', 'land.planning'];
const ISSUES_RURAL = ['env.water_pollution', 'env.livestock', 'land.compensation', 'infra.works'];
const ISSUES_ANY = ['land.clearance', 'env.waste', 'util.water', 'sec.theft', 'edu.fees'];
const FADE_WEEKS = 3;

/** A commune and 2–5 others reached step by step over common borders; null where there are too few. */
function spread(from: string, size: number, next: Map<string, string[]>, random: Random) {
	const found = [from];
	while (found.length < size) {
		const border = found.flatMap((code) => next.get(code) ?? []).filter((c) => !found.includes(c));
		if (!border.length) return null;
		found.push(random.pick(border));
	}
	return found;
}

function neighbours(gazetteer: ExampleGazetteer): Map<string, string[]> {
	const next = new Map<string, string[]>();
	const add = (a: string, b: string) => {
		const list = next.get(a);
		if (list) list.push(b);
		else next.set(a, [b]);
	};
	for (const { a, b } of gazetteer.adjacency) {
		add(a, b);
		add(b, a);
	}
	// Sorted, so that the order of the pairs in a file does not change what is drawn.
	for (const list of next.values()) list.sort();
	return next;
}

/**
 * Plants `count` hotspots in the 52 weeks before `asOf`: single communes and clusters of 3–6
 * adjacent ones in turn, every third still growing at `asOf`, every sixth of sentiment alone.
 */
export function planHotspots(
	gazetteer: ExampleGazetteer,
	provinces: readonly ProvinceSites[],
	options: { seed: number; asOf: string; count: number }
): Hotspot[] {
	const random = createRandom(options.seed, 'hotspots');
	const next = neighbours(gazetteer);
	const lastWeek = weekStart(options.asOf);
	const taken = new Set<string>();
	const planned: Hotspot[] = [];
	for (let attempt = 0; planned.length < options.count; attempt++) {
		if (attempt > 10_000) throw new Error('Too few adjacent communes to plant the hotspots in');
		const index = planned.length;
		const province = random.pick(provinces);
		const busy = province.sites.items.slice(0, Math.ceil(province.sites.items.length * 0.6));
		const site: Site = random.pick(busy);
		const size = index % 2 ? random.whole(3, 6) : 1;
		const communes = spread(site.commune_code, size, next, random);
		if (!communes || communes.some((code) => taken.has(code))) continue;
		for (const code of communes) for (const c of [code, ...(next.get(code) ?? [])]) taken.add(c);
		const kind = index % 6 === 5 ? 'sentiment' : 'volume';
		const ramp = random.whole(3, 6);
		const isOngoing = index % 3 === 0;
		const weeks = ramp + random.whole(2, 7) + FADE_WEEKS;
		const start = isOngoing ? random.whole(4, 7) : random.whole(weeks + 1, 50);
		const from = addDays(lastWeek, -7 * start);
		planned.push({
			id: `hotspot-${String(index + 1).padStart(2, '0')}`,
			kind,
			issue: random.pick([
				...ISSUES_ANY,
				...(site.type === 'phuong' ? ISSUES_URBAN : ISSUES_RURAL)
			]),
			communes,
			from,
			to: addDays(from, 7 * Math.max(weeks, isOngoing ? start + FADE_WEEKS + 1 : 0)),
			peak: Math.round((kind === 'volume' ? random.between(7, 16) : 5) * size ** 0.6),
			ramp_weeks: ramp,
			cause: index
		});
	}
	return planned;
}

/** How strong a hotspot is on a day: 0 outside, rising week by week to 1, fading at the end. */
export function strengthOn(hotspot: Hotspot, day: string): number {
	if (day < hotspot.from || day >= hotspot.to) return 0;
	const week = Math.floor((Date.parse(day) - Date.parse(hotspot.from)) / (7 * 86_400_000));
	const left = Math.ceil((Date.parse(hotspot.to) - Date.parse(day)) / (7 * 86_400_000));
	return Math.min(1, (week + 1) / hotspot.ramp_weeks, left / (FADE_WEEKS + 1));
}

/**
 * Expected extra texts on a day over all communes of the hotspot, with weekdays left out. One of
 * sentiment alone has always brought as many: a step in their number would be a hotspot of its own.
 */
export const extraOn = (hotspot: Hotspot, day: string): number =>
	(hotspot.peak / 7) * (hotspot.kind === 'volume' ? strengthOn(hotspot, day) : 1);

/**
 * What a hotspot adds to the share of negative texts on a day. One of sentiment alone starts from
 * a calm that is better than usual, so that the turn shows.
 */
export function tiltOn(hotspot: Hotspot, day: string): number {
	const strength = strengthOn(hotspot, day);
	return hotspot.kind === 'volume' ? 0.3 * strength : 0.6 * strength - 0.25;
}
