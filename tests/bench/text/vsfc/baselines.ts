import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { negationScope } from '#lib/classifier/negation.ts';
import { stripDiacritics } from '#lib/classifier/perturb.ts';
import { classifierTokens } from '#lib/classifier/tokens.ts';
import { trainFasttext, type FasttextFlags } from '../fasttext.ts';
import type { Corpus } from './corpus.ts';
import type { Answers } from './quality.ts';
import type { Task } from './tasks.ts';

type Answer = (text: string) => string;

const POSITIVE = new Set(
	'tốt hay giỏi nhiệt tình vui thích tuyệt hài hữu ích rõ dễ đẹp cảm ơn tâm thân thiện'.split(' ')
);
const NEGATIVE = new Set(
	'tệ chán kém khó thiếu chậm dở ồn nóng hỏng bẩn buồn mệt ít quá nhàm yếu nặng sai'.split(' ')
);

const answersOf = (task: Task, { test }: Corpus, answer: Answer): Answers => ({
	right: test.map(task.rightOf),
	given: test.map(({ text }) => answer(text)),
	stripped: test.map(({ text }) => answer(stripDiacritics(text)))
});

const wordsOf = (text: string) => classifierTokens(text).map(({ word }) => word);

/** The Bayes classifier of the package `natural`, on our own words. */
export function answerByBayes(task: Task, corpus: Corpus): Answers {
	const bayes = new BayesClassifier();
	for (const text of corpus.train) bayes.addDocument(wordsOf(text.text), task.rightOf(text));
	bayes.train();
	return answersOf(task, corpus, (text) => bayes.classify(wordsOf(text)));
}

/** Sentiment by two lists of words, turned by negations; nothing is learned. */
export function answerByCueWords(task: Task, corpus: Corpus): Answers {
	return answersOf(task, corpus, (text) => {
		const tokens = classifierTokens(text);
		const turned = new Set<number>();
		negationScope(tokens, (at) => turned.add(at));
		const balance = tokens.reduce((sum, { word }, at) => {
			const side = Number(POSITIVE.has(word)) - Number(NEGATIVE.has(word));
			return sum + (turned.has(at) ? -side : side);
		}, 0);
		return balance === 0 ? 'neutral' : balance > 0 ? 'positive' : 'negative';
	});
}

/** fastText, given as many passes as it needs to learn from so few texts. */
export function answerByFasttext(task: Task, corpus: Corpus, flags: FasttextFlags): Answers {
	const labelled = corpus.train.map((text) => ({ text: text.text, label: task.rightOf(text) }));
	const learned = trainFasttext(labelled, flags, ['-epoch', '10', '-lr', '0.5']);
	const texts = corpus.test.map(({ text }) => text);
	const answers = {
		right: corpus.test.map(task.rightOf),
		given: learned.predict(texts),
		stripped: learned.predict(texts.map(stripDiacritics))
	};
	learned.remove();
	return answers;
}
