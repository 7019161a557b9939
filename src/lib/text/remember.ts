/**
 * A pure function of a string that remembers its answers: for columns where the same few values come
 * again and again, such as a syllable or the name of an agency. Forgets everything when it holds `limit` answers.
 */
export function remember<Answer>(
	ask: (text: string) => Answer,
	limit: number
): (text: string) => Answer {
	const known = new Map<string, Answer>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined) return found;
		if (known.size >= limit) known.clear();
		const answer = ask(text);
		known.set(text, answer);
		return answer;
	};
}
