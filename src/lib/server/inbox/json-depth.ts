const OPENS = new Set(['{', '[']);
const CLOSES = new Set(['}', ']']);

/** How deep objects and lists stand in one another in a JSON text, up to `most + 1`. Does not parse. */
export function jsonDepth(json: string, most: number): number {
	let [depth, deepest, isText] = [0, 0, false];
	for (let at = 0; at < json.length && deepest <= most; at += 1) {
		const char = json.charAt(at);
		if (isText && char === '\\') at += 1;
		else if (char === '"') isText = !isText;
		else if (!isText && OPENS.has(char)) deepest = Math.max(deepest, (depth += 1));
		else if (!isText && CLOSES.has(char)) depth -= 1;
	}
	return deepest;
}
