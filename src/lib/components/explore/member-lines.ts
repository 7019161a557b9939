import type { CubeTable } from '#lib/domain/cube/table.ts';
import { lineValues } from '#lib/domain/explore/crossings.ts';
import { memberName } from './member-name.ts';
import type { Scene } from './scene.ts';

/** One member drawn as a line of its own, a value a week; null is a gap. */
export interface MemberLine {
	member: string;
	name: string;
	values: readonly (number | null)[];
	/** the address without this line */
	removeHref: string;
}

/** The members that a view draws as lines, in the order in which they were chosen. */
export function memberLines(
	{ lang, state, names, link }: Scene,
	lines: CubeTable | null
): MemberLine[] {
	const { view } = state;
	if (!lines) return [];
	return view.with.map((own) => {
		const [dimension, member] = own;
		const others = view.with.filter((other) => other !== own);
		return {
			member,
			name: memberName(names, dimension, member, lang),
			values: lineValues(lines, member, view.measure),
			removeHref: link({ ...state, view: { ...view, with: others } })
		};
	});
}
