import { filtersToSearch, type Filters } from '#lib/domain/filters.ts';
import { addDays } from '#lib/domain/period.ts';
import { endAfterDays } from '#lib/domain/shared-link.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { LinkStore } from './link-store.ts';

/** Standing at one time, of the whole house. */
export const MOST_LINKS = 200;

/** A link that was not made; the message is a key of `links.problems` in the messages. */
export class LinkRefusedError extends Error {
	override name = 'LinkRefusedError';
	override readonly message: 'words' | 'full';

	constructor(message: LinkRefusedError['message']) {
		super(message);
		this.message = message;
	}
}

/** Every filter of a view, and both ends of its period: what it shows does not move with the data. */
function fixedFilters({ filters, dataset, period }: View): Filters {
	return {
		...filters,
		dataset,
		from: period.from,
		to: addDays(period.to, -1),
		lang: 'vi',
		label: null
	};
}

export interface ShareRequest {
	links: LinkStore;
	viewer: Viewer;
	view: View;
	/** how many whole days it may be opened after today */
	days: number;
	/** ISO instant */
	now: string;
}

/**
 * The token of a new link to the brief of a view, as it is now and no wider than its maker may see.
 * @throws LinkRefusedError for a view that searches words, which may be a name, and when there are
 * too many links
 */
export function shareBrief({ links, viewer, view, days, now }: ShareRequest): string {
	if (view.filters.q !== '') throw new LinkRefusedError('words');
	if (links.standing(now).length >= MOST_LINKS) throw new LinkRefusedError('full');
	return links.share({
		search: filtersToSearch(fixedFilters(view)).toString(),
		province_code: viewer.province_code,
		commune_code: viewer.commune_code,
		created_at: now,
		expires_at: endAfterDays(now, days)
	});
}
