import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { MemberNames } from './member-name.ts';

/** What every part of Explore is drawn from besides its own figures. */
export interface Scene {
	lang: InterfaceLanguage;
	state: ExploreState;
	names: MemberNames;
	/** the address of Explore in another state */
	link: (state: ExploreState) => string;
}
