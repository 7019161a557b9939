/**
 * A title for a part of a statement: its name and its grain, which the first comment of the part
 * states. Several parts go by one name, since a question reads any of them in the same way.
 */
export function grainTitle(name: string, sql: string): string {
	const grain = /^\s*-- (one row per [^:\n]*(?:: [^.\n]*)?)/.exec(sql)?.[1]?.trim();
	return grain ? `${name}: ${grain}` : name;
}
