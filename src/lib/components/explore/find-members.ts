import type { Finder } from '#lib/domain/explore/shown.ts';
import { fold } from '#lib/text/fold.ts';
import { memberName, type MemberNames } from './member-name.ts';

const UNIT = /^(xa|phuong|dac khu) /;

/** Finds members by a part of either name, with or without diacritics; everything for an empty text. */
export function findMembers(text: string, names: MemberNames): Finder {
	const wanted = fold(text).trim();
	if (!wanted) return () => true;
	// A list is searched again with every frame of a drag: its names are folded once.
	const known = new Map<string, boolean>();
	return (dimension, member) => {
		const key = `${dimension}:${member}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const isFound = (['vi', 'en'] as const).some((lang) => {
			const name = fold(memberName(names, dimension, member, lang));
			// Otherwise "phu" finds every ward: phường.
			return (
				name.replace(UNIT, '').includes(wanted) || (wanted.includes(' ') && name.startsWith(wanted))
			);
		});
		known.set(key, isFound);
		return isFound;
	};
}
