import { CUBE_SENTIMENTS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import type { ExploreState } from './state.ts';
import type { Filters } from '#lib/domain/filters.ts';
import { addDays } from '#lib/domain/period.ts';
import { CHANNELS } from '#lib/domain/channel.ts';
import { ISSUE_ID } from '#lib/domain/issue.ts';

/** The filters of the list of texts that a state leads to, and what that list cannot be asked for. */
export interface TextsView {
	filters: Filters;
	/** dimensions whose picks are lost: several places at once, unknown ones, everything excluded */
	lost: CubeDimension[];
}

const LISTS = [
	['issue', 'issue', (value: string) => ISSUE_ID.test(value)],
	['issue_group', 'group', (value: string) => /^[a-z]+$/.test(value)],
	['channel', 'channel', (value: string) => (CHANNELS as readonly string[]).includes(value)],
	[
		'sentiment',
		'sentiment',
		(value: string) => (CUBE_SENTIMENTS as readonly string[]).includes(value)
	]
] as const;

/** Both restrict: what a page is filtered by already, and what is picked in it. */
const narrowed = (filter: readonly string[], picked: readonly string[]) =>
	filter.length ? picked.filter((value) => filter.includes(value)) : [...picked];

/** The list of texts behind a state, with every filter that the list has. */
export function textsView({ filters, selection }: ExploreState): TextsView {
	const { picks, excluded, now } = selection;
	const lost = new Set(
		(Object.keys(excluded) as CubeDimension[]).filter((dimension) => excluded[dimension]?.length)
	);
	const patch: Partial<Record<keyof Filters, unknown>> = {};
	for (const [dimension, key, isKnown] of LISTS) {
		const picked = picks[dimension] ?? [];
		if (!picked.length) continue;
		const kept = narrowed(filters[key], picked.filter(isKnown)).toSorted();
		if (kept.length) patch[key] = kept;
		if (!kept.length || !picked.every(isKnown)) lost.add(dimension);
	}
	const [province, ...otherProvinces] = picks.province ?? [];
	if (province && !otherProvinces.length) patch.province = province;
	else if (picks.province?.length) lost.add('province');
	const [place, ...otherPlaces] = picks.place ?? [];
	const [code, commune] = place?.split('/') ?? [];
	if (place && !otherPlaces.length && commune) {
		Object.assign(patch, { province: code || filters.province, commune });
	} else if (picks.place?.length) lost.add('place');
	if (now) Object.assign(patch, { from: now.from, to: addDays(now.to, -1) });
	return { filters: { ...filters, ...patch, page: 1 } as Filters, lost: [...lost] };
}
