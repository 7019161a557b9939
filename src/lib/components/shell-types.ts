export const SECTIONS = [
	'overview',
	'explore',
	'hotspots',
	'initiatives',
	'feedback',
	'quality',
	'about'
] as const;
/** The main pages. */
export type Section = (typeof SECTIONS)[number];

export type Theme = 'light' | 'dark' | 'auto';

export interface Crumb {
	label: string;
	/** null for the last one: where you are */
	href: string | null;
}

/** The state of the data behind the page. */
export interface ShellFreshness {
	as_of: string;
	snapshot_id: string;
	/** share of texts with a known place and sentiment (0–1), null when unknown */
	complete_share: number | null;
	/** a newer snapshot was refused */
	is_troubled: boolean;
}
