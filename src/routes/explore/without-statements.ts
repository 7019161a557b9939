import type { PageData } from './$types';

type Computed = PageData['computed'];

/** What the browser has counted by itself has no statement that could be run: the definitions stay. */
export const withoutStatements = (computed: Computed): Computed =>
	Object.fromEntries(
		Object.entries(computed).map(([figure, own]) => [figure, { ...own, statement: null }])
	) as Computed;
