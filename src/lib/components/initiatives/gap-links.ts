import type { Filters } from '#lib/domain/filters.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { linkTo, scopeLink } from '#lib/domain/link.ts';
import { addDays, type Period } from '#lib/domain/period.ts';
import type { GapLinks } from './gap-columns.ts';

/**
 * Where the names of a gap lead: to its negative texts, to the register of the same issues, to the commune.
 *
 * @param paths of the two pages
 * @param counted what the gap was counted over: its texts are those of this period and dataset
 */
export function gapLinks(
	kept: Filters,
	paths: { feedback: string; register: string },
	counted: { period: Period; dataset: Dataset }
): GapLinks {
	const { period, dataset } = counted;
	const ofGroup = (group: string) => ({ ...kept, dataset, group: [group], issue: [] });
	return {
		feedback: (group, commune) => {
			const when = { from: period.from, to: addDays(period.to, -1) };
			const scope = commune ? { province: null, commune } : {};
			const sentiment = ['negative' as const];
			return linkTo(paths.feedback, { ...ofGroup(group), ...when, ...scope, sentiment });
		},
		register: (group) => linkTo(paths.register, ofGroup(group)),
		commune: (code) => scopeLink(kept, { province: null, commune: code })
	};
}
