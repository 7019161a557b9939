import { readFileSync, readdirSync } from 'node:fs';
const root = process.argv[2] === 'old' ? '/tmp/redaction/oldtree' : '/work/main';
const { redact } = await import(root + '/src/lib/text/redact.ts');
const T = '/work/main/data/training/';
const texts = readdirSync(T)
	.filter((f) => f.endsWith('.tsv'))
	.flatMap((f) =>
		readFileSync(T + f, 'utf8')
			.split('\n')
			.filter(Boolean)
	)
	.map((l) => l.split('\t')[6] ?? '');
let n = 0;
for (const t of texts) {
	const r = redact(t);
	if (r.redactions.length) {
		n++;
		for (const x of r.redactions)
			console.log(
				x.type,
				'|',
				t.slice(x.start, x.end),
				'|',
				t.slice(Math.max(0, x.start - 30), x.end + 25)
			);
	}
}
console.log(n, 'of', texts.length);
