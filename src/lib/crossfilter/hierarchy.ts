/** Members of a dimension, each in one member of a coarser one. */
export interface Hierarchy {
	/** by code */
	members: readonly string[];
	/** coarse members by code, sorted */
	parents: readonly string[];
	/** by code of a member: the code of its parent */
	parentOf: Uint16Array;
}

/** Builds a hierarchy; `parent` names the coarse member that a member belongs to. */
export function hierarchyOf(
	members: readonly string[],
	parent: (member: string) => string
): Hierarchy {
	const named = members.map(parent);
	const parents = [...new Set(named)].sort();
	const codeOf = new Map(parents.map((name, code) => [name, code]));
	return { members, parents, parentOf: Uint16Array.from(named, (name) => codeOf.get(name) ?? 0) };
}
