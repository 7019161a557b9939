/** Names of each kind, each with the unit word that stands before it within a sentence. */
export interface BlindNames {
	communes: readonly string[];
	provinces: readonly string[];
	hamlets: readonly string[];
	roads: readonly string[];
	projects: readonly string[];
	/** full names, without a title */
	persons: readonly string[];
}
