import { readFileSync, readdirSync } from 'node:fs';
import { redact } from '#lib/text/redact.ts';
const T = '/work/main/data/training/';
const texts = readdirSync(T)
	.filter((f) => f.endsWith('.tsv'))
	.flatMap((f) =>
		readFileSync(T + f, 'utf8')
			.split('\n')
			.filter(Boolean)
	)
	.map((l) => l.split('\t')[6] ?? '');
for (let r = 0; r < 15; r++) {
	const b = process.cpuUsage();
	for (const s of texts) redact(s);
	const { user, system } = process.cpuUsage(b);
	if (r > 11) console.log(((user + system) / texts.length).toFixed(2), 'µs');
}
