import { readFileSync } from 'node:fs';

const IDENTIFIER = /^[a-z_]+$/;

/**
 * The text of a `.sql` file of the pipeline. `{name}` stands for a table or column, which SQL cannot
 * bind: only names from the code's own tables may stand there, never a value.
 *
 * @param path under `pipelines/`, such as `sql/merge.sql`
 */
export function readSql(path: string, identifiers: Record<string, string> = {}): string {
	const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
	return text.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
		const identifier = identifiers[name];
		if (!identifier || !IDENTIFIER.test(identifier))
			throw new Error(`${path}: no identifier for {${name}}`);
		return identifier;
	});
}
