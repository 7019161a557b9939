import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\s+'([^']+)'|import\('([^']+)'\)/g;

export interface SourceFile {
	path: string;
	/** lines that are neither blank nor comment */
	lines: number;
	imports: string[];
}

function resolved(from: string, target: string): string | null {
	const [path = ''] = target.split('?');
	if (path.startsWith('#lib/')) return path.replace('#lib/', 'src/lib/');
	if (path.startsWith('.')) return normalize(join(dirname(from), path));
	return null;
}

const isCode = (line: string) => line.trim() !== '' && !/^\s*(\/\/|\/?\*|<!--)/.test(line);

/** Every source file with its size and the source files that it imports, types included. */
export function readSources(patterns: string[]): SourceFile[] {
	return globSync(patterns).map((path) => {
		const text = readFileSync(path, 'utf8');
		const imports = [...text.matchAll(IMPORT)]
			.map((match) => resolved(path, match[1] ?? match[2] ?? match[3] ?? ''))
			.filter((target) => target !== null);
		return { path, lines: text.split('\n').filter(isCode).length, imports };
	});
}

/** The first import cycle found, as a list of paths, or null. */
export function findCycle(files: SourceFile[]): string[] | null {
	const graph = new Map(files.map((file) => [file.path, file.imports]));
	const done = new Set<string>();
	const visit = (path: string, trail: string[]): string[] | null => {
		if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
		if (done.has(path)) return null;
		for (const next of graph.get(path) ?? []) {
			const cycle = visit(next, [...trail, path]);
			if (cycle) return cycle;
		}
		done.add(path);
		return null;
	};
	for (const { path } of files) {
		const cycle = visit(path, []);
		if (cycle) return cycle;
	}
	return null;
}
