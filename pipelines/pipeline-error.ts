/** A message for the person at the terminal or in the quarantine file: both languages, always. */
export interface Sentence {
	vi: string;
	en: string;
}

/** What stops a command. Printed Vietnamese first; says what to do, never a stack. */
export class PipelineError extends Error {
	readonly sentence: Sentence;

	constructor(sentence: Sentence, options?: ErrorOptions) {
		super(`${sentence.vi}\n${sentence.en}`, options);
		this.name = 'PipelineError';
		this.sentence = sentence;
	}
}
