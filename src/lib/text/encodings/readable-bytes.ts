const decoder = new TextDecoder('windows-1252');

/** Bytes as the Windows-1252 characters that programs show for them; each byte has one of its own. */
export const readableBytes = (bytes: Iterable<number>): string =>
	decoder.decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
