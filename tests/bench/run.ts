import { parseArgs } from 'node:util';
import { TEXT_PARTS, type TextPart } from './text/parts.ts';

/**
 * Measures what the product promises and prints it, each part as soon as it is known:
 * `npm run bench -- text [part …] [--vsfc uit_vsfc.tsv]`. Without parts, all of them.
 */
const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { vsfc: { type: 'string' } }
});
const [suite, ...named] = positionals;
const names = Object.keys(TEXT_PARTS) as TextPart[];
const unknown = named.filter((name) => !names.some((known) => known === name));

if (suite !== 'text' || unknown.length > 0) {
	process.stderr.write(
		`Hãy chạy: npm run bench -- text [${names.join('|')} …] [--vsfc tệp]; bỏ tên phần thì đo tất cả.\n` +
			`Run: npm run bench -- text [${names.join('|')} …] [--vsfc file]; without a part, all are measured.\n`
	);
	process.exitCode = 1;
} else {
	const settings = { vsfc: values.vsfc ?? process.env['VSFC_FILE'] };
	for (const name of names) {
		if (named.length === 0 || named.includes(name)) await TEXT_PARTS[name](settings);
	}
}
