import { isNamedByIssue, NAMESPACES, type Namespace } from './feature.ts';
import { hashEnd, hashStart, hashStep, hashToken } from './hash.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';

/** Features as stored: letters once a token, n-grams as positions in the list of tokens. */
export interface PackedFeatures {
	/** distinct tokens in order of their letters, one a line */
	tokens: string;
	/** by namespace, for features of one token and of two: see `packPairs` */
	grams: Record<Namespace, { single: string; pairs: string }>;
}

/** Features in the artefact's order: by namespace, single tokens before pairs, then by their letters. */
export interface FeatureList {
	namespaces: Uint8Array;
	texts: string[];
}

/** Numbers below this take one symbol; larger ones a second or a third. */
const BASE = 60;
const MORE = 30;

/** Puts features into the order in which they are stored. @returns their positions in that order */
export function storedOrder({ namespaces, texts }: FeatureList): number[] {
	const key = texts.map((text, id) => {
		const [first = '', second] = splitText(text, namespaces[id] ?? 0);
		return { namespace: namespaces[id] ?? 0, length: second === undefined ? 1 : 2, first, second };
	});
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return Array.from(texts.keys()).sort((a, b) => {
		const [left, right] = [key[a], key[b]];
		if (!left || !right) return 0;
		return (
			left.namespace - right.namespace ||
			left.length - right.length ||
			compare(left.first, right.first) ||
			compare(left.second ?? '', right.second ?? '')
		);
	});
}

/** Packs features that are in their stored order. */
export function packFeatures({ namespaces, texts }: FeatureList): PackedFeatures {
	const split = texts.map((text, id) => splitText(text, namespaces[id] ?? 0));
	const tokens = [...new Set(split.flat())].sort();
	const position = new Map(tokens.map((token, id) => [token, id]));
	const ids = split.map((parts) => parts.map((part) => position.get(part) ?? 0));
	const grams = NAMESPACES.map((name, code) => {
		const own = ids.filter((_, id) => namespaces[id] === code);
		return [name, { single: packSingles(own), pairs: packPairs(own) }];
	});
	return { tokens: tokens.join('\n'), grams: Object.fromEntries(grams) as PackedFeatures['grams'] };
}

/** Features as read, each with the unsigned hash that `hashString` gives. */
export interface UnpackedFeatures extends FeatureList {
	hashes: Uint32Array;
}

/** Reads features that `packFeatures` wrote. Letters are hashed once a token, as texts do it. */
export function unpackFeatures({ tokens, grams }: PackedFeatures): UnpackedFeatures {
	const letters = tokens.split('\n');
	const letterHashes = letters.map(hashToken);
	const namespaces: number[] = [];
	const texts: string[] = [];
	const hashes: number[] = [];
	NAMESPACES.forEach((name, code) => {
		const start = hashStart(code);
		const stateAfter = (id: number) => hashStep(start, letterHashes[id] ?? 0);
		for (const id of unpackSingles(grams[name].single)) {
			texts.push(letters[id] ?? '');
			hashes.push(hashEnd(stateAfter(id)));
			namespaces.push(code);
		}
		eachPair(grams[name].pairs, (first, second) => {
			texts.push(`${letters[first] ?? ''} ${letters[second] ?? ''}`);
			hashes.push(hashEnd(hashStep(stateAfter(first), letterHashes[second] ?? 0)));
			namespaces.push(code);
		});
	});
	return { namespaces: Uint8Array.from(namespaces), texts, hashes: Uint32Array.from(hashes) };
}

const splitText = (text: string, namespace: number) =>
	isNamedByIssue(namespace) ? [text] : text.split(' ');

/** Rising positions as steps. */
function packSingles(ids: readonly number[][]): string {
	let before = 0;
	return packSteps(
		ids.flatMap(([first = 0, second]) => {
			if (second !== undefined) return [];
			const step = first - before;
			before = first;
			return [step];
		})
	);
}

function unpackSingles(packed: string): number[] {
	let at = 0;
	return unpackSteps(packed).map((step) => (at += step));
}

/** For each first token: the step to it, how many pairs it begins, and the steps between their seconds. */
function packPairs(ids: readonly number[][]): string {
	const pairs = ids.filter((parts) => parts.length === 2);
	const byFirst = Map.groupBy(pairs, ([first = 0]) => first);
	let before = 0;
	const steps = [...byFirst].flatMap(([first, own]) => {
		let last = 0;
		const seconds = own.map(([, second = 0]) => {
			const step = second - last;
			last = second;
			return step;
		});
		const head = [first - before, own.length];
		before = first;
		return [...head, ...seconds];
	});
	return packSteps(steps);
}

function eachPair(packed: string, take: (first: number, second: number) => void): void {
	const steps = unpackSteps(packed);
	let first = 0;
	for (let at = 0; at < steps.length;) {
		first += steps[at++] ?? 0;
		const count = steps[at++] ?? 0;
		let second = 0;
		for (let i = 0; i < count; i++) {
			second += steps[at++] ?? 0;
			take(first, second);
		}
	}
}

/** A number below BASE is one symbol; each further symbol, from BASE on, says MORE of it. */
function packSteps(steps: readonly number[]): string {
	return packNumbers(
		steps.flatMap((step) => {
			const symbols = [step % BASE];
			for (let rest = Math.floor(step / BASE); rest > 0; rest = Math.floor(rest / MORE))
				symbols.push(BASE + (rest % MORE));
			return symbols;
		})
	);
}

function unpackSteps(packed: string): number[] {
	const steps: number[] = [];
	let factor = 1;
	for (const symbol of unpackNumbers(packed)) {
		if (symbol < BASE) {
			steps.push(symbol);
			factor = BASE;
		} else {
			const last = steps.length - 1;
			steps[last] = (steps[last] ?? 0) + (symbol - BASE) * factor;
			factor *= MORE;
		}
	}
	return steps;
}
