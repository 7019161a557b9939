import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { describe, expect, test } from 'vitest';
import { artefactSchema } from '#lib/classifier/artefact.ts';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { stripDiacritics } from '#lib/classifier/perturb.ts';
import { createClassifier } from '#lib/classifier/predict.ts';
import { classifierTokens } from '#lib/classifier/tokens.ts';
import { train } from '#lib/classifier/train.ts';
import { sentimentOfScore } from '#lib/domain/sentiment.ts';
import { taxonomy, textsOf } from './support/training.ts';

/** A quarter of three authors to learn from, and of another author to judge by. */
const learned = ['W1', 'W6', 'W9'].flatMap((author) => textsOf(author, 4));
const sample = textsOf('W2', 4);
const options = { ...FIT_OPTIONS, minTexts: FIT_OPTIONS.minTexts.map(() => 2), epochs: 4 };
const input = { texts: learned, contrast: [], taxonomy, as_of: '2026-11-22', options };
const { artefact, evaluation } = train(input);
const classifier = createClassifier(artefact, taxonomy);

const wordsOf = (text: string) => classifierTokens(text).map(({ word }) => word);

const shareRight = (judge: (text: (typeof sample)[number]) => boolean) =>
	sample.filter(judge).length / sample.length;

describe('training on a slice', () => {
	test('the same texts give the same bytes, others another version', () => {
		const few = { ...input, texts: ['W1', 'W6'].flatMap((author) => textsOf(author, 8)) };
		const once = train(few).artefact;
		expect(JSON.stringify(train(few).artefact)).toBe(JSON.stringify(once));
		expect(once.version).toMatch(/^[0-9a-f]{8}-2026-11-22$/);
		expect(once.version).not.toBe(artefact.version);
	});

	test('the artefact survives being written and read', () => {
		const text = 'Rác chất đống trước cổng <xa> cả tuần nay';
		const read = artefactSchema.parse(JSON.parse(JSON.stringify(artefact)));
		expect(createClassifier(read, taxonomy).label(text)).toEqual(classifier.label(text));
	});

	test('each author is scored by a classifier that did not see them', () => {
		expect(evaluation.authors.map(({ author }) => author)).toEqual(['W1', 'W6', 'W9']);
		expect(evaluation.least.issue).toBe(
			Math.min(...evaluation.authors.map((scores) => scores.issue))
		);
		expect(evaluation.mean.sentiment).toBeGreaterThan(0.6);
	});

	test('one author alone is refused with a sentence', () => {
		expect(() => train({ ...input, texts: textsOf('W1', 4) })).toThrow(/at least two authors/);
	});

	test('sentiment of a new author is found more often than by the Bayes classifier of natural', () => {
		const baseline = new BayesClassifier();
		for (const { text, score } of learned) {
			baseline.addDocument(wordsOf(text), sentimentOfScore(score));
		}
		baseline.train();
		const byBaseline = shareRight(
			({ text, score }) => baseline.classify(wordsOf(text)) === sentimentOfScore(score)
		);
		const byUs = shareRight(
			({ text, score }) => classifier.label(text).labels.sentiment_best === sentimentOfScore(score)
		);
		expect(byUs).toBeGreaterThan(byBaseline);
		expect(byUs).toBeGreaterThan(0.68);
	});

	test('missing diacritics cost little', () => {
		const right = (strip: boolean) =>
			shareRight(({ text, issue, issue_second }) => {
				const given = classifier.label(strip ? stripDiacritics(text) : text).labels.issue;
				return given === issue || given === issue_second;
			});
		expect(right(false)).toBeGreaterThan(0.4);
		expect(right(true)).toBeGreaterThan(right(false) - 0.1);
	});
});
