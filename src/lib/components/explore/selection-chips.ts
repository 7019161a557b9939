import { CUBE_DIMENSIONS } from '#lib/domain/cube/cube.ts';
import { dragged, excluded, picked } from '#lib/domain/explore/moves.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { memberName } from './member-name.ts';
import type { Scene } from './scene.ts';

/** One chip for everything that is picked, left out, or shown of the weeks, with the way back. */
export function selectionChips({ lang, state, names, link }: Scene) {
	const { explore } = messagesFor(lang);
	const { picks, excluded: out, now } = state.selection;
	const members = CUBE_DIMENSIONS.flatMap((dimension) => [
		...(picks[dimension] ?? []).map((member) => ({
			label: explore.dimensions[dimension],
			value: memberName(names, dimension, member, lang),
			removeHref: link(picked(state, dimension, member))
		})),
		...(out[dimension] ?? []).map((member) => ({
			label: `${explore.dimensions[dimension]} ${explore.picks.not}`,
			value: memberName(names, dimension, member, lang),
			removeHref: link(excluded(state, dimension, member))
		}))
	]);
	if (!now) return members;
	const weeks = {
		label: explore.picks.weeks,
		value: formatFor(lang).period(now),
		removeHref: link(dragged(state, null))
	};
	return [...members, weeks];
}
