import { resolve } from '$app/paths';
import type { JumpTarget } from '#lib/components/jump-target.ts';
import type { Filters } from '#lib/domain/filters.ts';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { linkTo, scopeLink } from '#lib/domain/link.ts';
import { sectionFilters } from '#lib/domain/section-filters.ts';
import type { JumpTarget as FoundTarget } from '#lib/server/queries/places/jump-targets.ts';

/** Gives a found place or issue its name in the page's language and the address that it leads to. */
export function linkedTarget(found: FoundTarget, filters: Filters): JumpTarget {
	const kept = { ...sectionFilters(filters), province: null };
	const isVietnamese = filters.lang === 'vi';
	const name = isVietnamese ? found.name_vi : found.name_en;
	const context = isVietnamese ? found.context_vi : found.context_en;
	const detail = [context, found.former_name].filter(Boolean).join(' · ') || null;
	const href = {
		province: () => scopeLink(kept, { province: found.code, commune: null }),
		commune: () => scopeLink(kept, { province: null, commune: found.code }),
		issue: () => linkTo(resolve('/issues/[id]', { id: found.code }), kept)
	}[found.kind]();
	return { kind: found.kind, code: found.code, name, detail, href };
}

/** Asks the server for suggestions while one types. */
export async function searchTargets(
	filters: Filters,
	query: string,
	signal: AbortSignal
): Promise<JumpTarget[]> {
	const search = filtersToSearch({ ...sectionFilters(filters), province: null, q: query });
	const response = await fetch(`${resolve('/jump/targets')}?${search}`, { signal });
	if (!response.ok) throw new Error(`The search answered ${response.status}.`);
	const found = (await response.json()) as FoundTarget[];
	return found.map((target) => linkedTarget(target, filters));
}
