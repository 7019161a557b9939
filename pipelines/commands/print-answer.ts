/** Prints what a command did: one JSON object for machines, or lines for people. */
export function printAnswer(asJson: boolean, answer: object, lines: readonly string[]): void {
	process.stdout.write(`${asJson ? JSON.stringify(answer) : lines.join('\n')}\n`);
}
