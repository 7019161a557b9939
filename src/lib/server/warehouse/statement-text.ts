import type { ParameterValue, Parameters } from './question.ts';

const textOf = (value: string) => `'${value.replaceAll("'", "''")}'`;

function literal(value: ParameterValue | undefined): string {
	if (value === null || value === undefined) return 'null';
	if (typeof value === 'string') return textOf(value);
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	return `[${value.map(textOf).join(', ')}]`;
}

const codeOf = (line: string) => {
	const comment = line.indexOf('--');
	return comment < 0 ? line : line.slice(0, comment);
};

/**
 * A question's SQL with its values written into it, for a person who runs it by hand against the
 * snapshot. For reading only: the server itself binds values and never asks this text.
 * @param values by parameter; one that is absent is null
 */
export function statementText(sql: string, values: Parameters): string {
	const written = sql.split('\n').map((line) => {
		const code = codeOf(line);
		const filled = code.replace(/\$([a-z_]+)/g, (_, name: string) => literal(values[name]));
		return filled + line.slice(code.length);
	});
	return `${written.join('\n').trimEnd()};\n`;
}
