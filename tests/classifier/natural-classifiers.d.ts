declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
	export default class BayesClassifier {
		addDocument(tokens: string[], label: string): void;
		train(): void;
		classify(tokens: string[]): string;
	}
}
