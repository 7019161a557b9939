const TOKEN = /<[a-z_]+>|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[^\s\p{L}\p{N}\p{M}\p{Cf}]/gu;

/** Lower-case tokens: runs of letters and digits, placeholders whole, each sign by itself. */
export function tokenise(text: string): string[] {
	return text.toLowerCase().match(TOKEN) ?? [];
}
