/** One place or issue that the jump box can go to. */
export interface JumpTarget {
	kind: 'province' | 'commune' | 'issue';
	code: string;
	name: string;
	/** where it is, or the old name that was found */
	detail: string | null;
	href: string;
}
